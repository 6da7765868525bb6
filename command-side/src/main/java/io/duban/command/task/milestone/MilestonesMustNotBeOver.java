package io.duban.command.task.milestone;

import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.Milestone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Milestones whose last day is over plan nothing any more; they are refused and proposed anew (T8). */
final class MilestonesMustNotBeOver {

    private MilestonesMustNotBeOver() {}

    static Optional<Rejection> refusal(List<Milestone> milestones, LocalDate today) {
        var last = milestones.getLast().planned();
        return last.isBefore(today)
                ? Optional.of(new Rejection.TooLate(
                        "task.milestones-over", "报来的最后一个节点%s已过，不能再同意；请退回，由单位重新报送。".formatted(last)))
                : Optional.empty();
    }
}
