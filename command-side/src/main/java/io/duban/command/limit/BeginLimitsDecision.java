package io.duban.command.limit;

import io.duban.kernel.county.LimitHistory;
import io.duban.kernel.county.LimitProfileAdopted;
import io.duban.kernel.county.WorkCalendarLoaded;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.Fact;
import io.duban.kernel.rejection.Rejection;
import java.util.List;
import java.util.stream.Stream;

/** The county's limits begin once. */
final class BeginLimitsDecision {

    /** The code of the refusal that says that another start was first. */
    static final String BEGUN = "limits.begun";

    private BeginLimitsDecision() {}

    static Decision decide(LimitHistory history, List<WorkCalendarLoaded> years, LimitProfileAdopted profile) {
        return history.isEmpty()
                ? new Decision.Accepted(Stream.concat(years.stream(), Stream.of(profile))
                        .map(Fact::now)
                        .toList())
                : Decision.refuse(new Rejection.Conflict(BEGUN, "时限规则已在首次启动时记录，不再重复。"));
    }
}
