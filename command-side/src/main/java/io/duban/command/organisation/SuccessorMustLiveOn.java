package io.duban.command.organisation;

import io.duban.kernel.organisation.MergeUnit;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** What a unit becomes part of is another unit, and is there on that day. */
final class SuccessorMustLiveOn {

    private SuccessorMustLiveOn() {}

    static Optional<Rejection> refusal(OrganisationChart chart, MergeUnit command) {
        return command.into().equals(command.unit())
                ? Optional.of(new Rejection.Invalid("organisation.merged-into-itself", "into", "单位不能并入自己，请另选单位。"))
                : UnitMustTakeTasks.refusal(chart.on(command.from()), command.into(), "into", "并入的单位");
    }
}
