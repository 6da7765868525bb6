package io.duban.command.organisation;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** A fact about a unit needs the unit: it was registered at some time and has not ended by the day. */
final class UnitMustExistThen {

    private UnitMustExistThen() {}

    static Optional<Rejection> refusal(OrganisationChart chart, UnitId id, LocalDate from, String field) {
        if (chart.unit(id).isEmpty()) {
            return Optional.of(new Rejection.NotFound("organisation.unit-not-found", "没有找到这个单位，请从机构页面重新打开。"));
        }
        return UnitMustTakeTasks.refusal(chart.on(from), id, field, "单位")
                .map(ended -> new Rejection.Invalid(
                        "organisation.unit-ended",
                        field,
                        "“%s”到%s已经并入其他单位或撤销，生效日期应在此之前。"
                                .formatted(chart.on(from).unit(id).orElseThrow().name(), from)));
    }
}
