package io.duban.command.roster.plan;

import io.duban.kernel.organisation.UnitKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a unit may be, as a roster writes it. */
final class UnitKinds {

    private UnitKinds() {}

    static Optional<UnitKind> named(String label) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    static String labels() {
        return Arrays.stream(UnitKind.values()).map(UnitKind::label).collect(Collectors.joining("、"));
    }

    static String unknown() {
        return "没有这种机构类型，请写作其中之一：" + labels() + "。";
    }
}
