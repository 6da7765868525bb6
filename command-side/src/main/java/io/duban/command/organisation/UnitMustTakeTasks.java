package io.duban.command.organisation;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** Nothing new goes to a unit that is unknown or has ended; who asks is told what it has become. */
public final class UnitMustTakeTasks {

    private UnitMustTakeTasks() {}

    /**
     * @param chart as of the day on which the unit is to take something
     * @param field where the unit was chosen
     * @param label what it was chosen as, such as 牵头单位
     */
    public static Optional<Rejection> refusal(OrganisationChart chart, UnitId id, String field, String label) {
        if (chart.unit(id).isEmpty()) {
            return Optional.of(
                    new Rejection.Invalid("organisation.unknown", field, "没有找到所选的%s，请重新选择。".formatted(label)));
        }
        return chart.endOf(id).map(end -> ended(chart, id, end, field));
    }

    private static Rejection ended(OrganisationChart chart, UnitId id, UnitEnd end, String field) {
        var name = chart.unit(id).orElseThrow().name();
        if (end.successor() == null) {
            return new Rejection.Invalid(
                    "organisation.unit-dissolved", field, "“%s”已自%s起撤销，请改选其他单位。".formatted(name, end.from()));
        }
        var into = chart.unit(end.successor()).orElseThrow().name();
        var last = lastSuccessor(chart, end.successor());
        return new Rejection.Invalid(
                "organisation.unit-merged",
                field,
                last.map(then -> "“%s”已自%s起并入“%s”，请改选“%s”。".formatted(name, end.from(), into, then))
                        .orElseGet(() -> "“%s”已自%s起并入“%s”，后者也已撤销，请改选其他单位。".formatted(name, end.from(), into)));
    }

    /** What became of the successor: mergers follow one another, and never in a circle. */
    private static Optional<String> lastSuccessor(OrganisationChart chart, UnitId id) {
        var here = id;
        for (var end = chart.endOf(here); end.isPresent(); end = chart.endOf(here)) {
            var next = end.get().successor();
            if (next == null) {
                return Optional.empty();
            }
            here = next;
        }
        return Optional.of(chart.unit(here).orElseThrow().name());
    }
}
