package io.duban.command.organisation;

import io.duban.kernel.organisation.RecordCodes;
import io.duban.kernel.organisation.UnitCodesRecorded;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An official code means one unit at a time. */
final class CodeMustBeFree {

    private CodeMustBeFree() {}

    /** @param chart as of the day from which the codes hold */
    static Optional<Rejection> refusal(OrganisationChart chart, RecordCodes command) {
        return taken(chart, command.unit(), "divisionCode", command.divisionCode(), UnitCodesRecorded::divisionCode)
                .or(() -> taken(
                        chart, command.unit(), "creditCode", command.creditCode(), UnitCodesRecorded::creditCode));
    }

    private static Optional<Rejection> taken(
            OrganisationChart chart,
            UnitId own,
            String field,
            @Nullable String code,
            Function<UnitCodesRecorded, @Nullable String> read) {
        return chart.units().values().stream()
                .filter(unit -> code != null && !unit.id().equals(own) && !unit.hasEnded(chart.day()))
                .filter(unit -> unit.codes()
                        .since(chart.day())
                        .map(read)
                        .anyMatch(other -> other != null && other.equals(code)))
                .findFirst()
                .map(unit -> new Rejection.Invalid(
                        "organisation.code-taken",
                        field,
                        "这个代码已登记在“%s”名下，请核对。".formatted(unit.ref(chart.day()).name())));
    }
}
