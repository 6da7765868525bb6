package io.duban.command.task.milestone;

import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.Milestone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Milestones lead from today to the deadline: none lies before the one or after the other (T8). */
final class MilestonesMustLieWithin {

    private MilestonesMustLieWithin() {}

    /**
     * @param milestones in the order of their days
     * @param deadline null for a matter without a date, where no day is too late
     */
    static Optional<Rejection> refusal(List<Milestone> milestones, LocalDate today, @Nullable LocalDate deadline) {
        var first = milestones.getFirst().planned();
        if (first.isBefore(today)) {
            return refused("task.milestone-past", 0, "节点日期%s已过，请选择今天或以后的日期。".formatted(first));
        }
        var last = milestones.getLast().planned();
        return deadline == null || !last.isAfter(deadline)
                ? Optional.empty()
                : refused(
                        "task.milestone-after-deadline",
                        milestones.size() - 1,
                        "最后一个节点%s晚于办理时限%s，请提前；确需更长时间的，请先申请延期。".formatted(last, deadline));
    }

    private static Optional<Rejection> refused(String code, int place, String sentence) {
        return Optional.of(new Rejection.Invalid(code, "milestones[%d].planned".formatted(place), sentence));
    }
}
