package io.duban.command.task.longterm;

import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.PlanNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A plan is made for what is still to come: no node lies before the day on which it is proposed (T11). */
final class PlanMustLieAhead {

    private PlanMustLieAhead() {}

    /** @param nodes in the order of their days */
    static Optional<Rejection> whenProposed(List<PlanNode> nodes, LocalDate today) {
        var first = nodes.getFirst().due();
        return first.isBefore(today)
                ? Optional.of(new Rejection.Invalid(
                        "task.node-past", "nodes[0].due", "节点日期%s已过，请选择今天或以后的日期。".formatted(first)))
                : Optional.empty();
    }

    /** A plan whose last day is over cannot become the limit any more. */
    static Optional<Rejection> whenApproved(List<PlanNode> nodes, LocalDate today) {
        var last = nodes.getLast().due();
        return last.isBefore(today)
                ? Optional.of(
                        new Rejection.TooLate("task.plan-past", "方案的最后一个节点%s已过，不能再同意；请不予同意，由单位重新报送方案。".formatted(last)))
                : Optional.empty();
    }
}
