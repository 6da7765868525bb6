package io.duban.command.task.praise;

import io.duban.command.task.Assignment;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Praise for a matter is praise of a unit that leads it or assists in it. */
final class PraisedUnitMustHaveTheTask {

    private PraisedUnitMustHaveTheTask() {}

    /** @param unit null for the lead unit */
    static Optional<UnitRef> named(@Nullable UnitId unit, Assignment handed) {
        return Stream.concat(Stream.of(handed.leadUnit()), handed.coUnits().stream())
                .filter(one -> unit == null || one.id().equals(unit))
                .findFirst();
    }

    static Rejection refusal() {
        return new Rejection.Invalid("task.praise-of-another-unit", "unit", "所选单位不是本事项的牵头或协办单位，请重新选择。");
    }
}
