package io.duban.kernel.task;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ask for the long-term lane with a plan 申请转长期推进 (T11).
 *
 * @param nodes at least one, in the order of their days; the last day is the new deadline. A refusal names a part of a node as
 *     {@code nodes[0].due}.
 */
public record ProposeLongTermPlan(TaskId taskId, String plan, List<PlanNode> nodes) implements ExistingTaskCommand {
    public ProposeLongTermPlan {
        taskId = Require.present("taskId", "事项", taskId);
        plan = Require.text("plan", "推进方案", plan, 4000);
        nodes = inOrder(complete(Require.list("nodes", "推进节点", nodes)));
    }

    private static List<PlanNode> complete(List<PlanNode> nodes) {
        if (nodes.isEmpty()) {
            throw invalid("value.required", "nodes", "请至少填写一个推进节点。");
        }
        var complete = new ArrayList<PlanNode>();
        for (var node : nodes) {
            var field = "nodes[%d]".formatted(complete.size());
            var label = "第%d个节点的".formatted(complete.size() + 1);
            complete.add(new PlanNode(
                    Require.text(field + ".name", label + "名称", node.name(), 60),
                    Require.present(field + ".due", label + "完成日期", node.due())));
        }
        return List.copyOf(complete);
    }

    private static List<PlanNode> inOrder(List<PlanNode> nodes) {
        @Nullable LocalDate before = null;
        for (int place = 0; place < nodes.size(); place++) {
            var due = nodes.get(place).due();
            if (before != null && due.isBefore(before)) {
                throw invalid(
                        "task.nodes-out-of-order",
                        "nodes[%d].due".formatted(place),
                        "第%d个节点的日期%s早于上一个节点的%s，请按先后顺序填写。".formatted(place + 1, due, before));
            }
            before = due;
        }
        return nodes;
    }

    private static InvalidValue invalid(String code, String field, String sentence) {
        return new InvalidValue(new Rejection.Invalid(code, field, sentence));
    }

    /** The day of the last node: the deadline if the plan is approved. */
    public LocalDate lastDay() {
        return nodes.getLast().due();
    }
}
