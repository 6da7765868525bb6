package io.duban.kernel.limit;

import java.time.Instant;

/** By when an answer is due that somebody began to wait for; counted like every other limit of working days. */
public final class AwaitedDue {

    private AwaitedDue() {}

    /** @param since when the waiting began */
    public static Due of(Awaited answer, Instant since, LimitBasis basis) {
        var days = basis.profile().office().workdays(answer);
        var step = new Step(answer.name(), answer.label(), days, LimitUnit.WORKDAY, Roll.NONE, false);
        return new StepDue(basis, since).of(step);
    }
}
