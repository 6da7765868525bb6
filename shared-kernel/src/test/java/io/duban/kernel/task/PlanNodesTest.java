package io.duban.kernel.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The nodes of a long-term plan: at least one, whole, and in the order of their days (T11). */
class PlanNodesTest {

    private static final TaskId TASK = new TaskId(new UUID(1, 1));
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void the_day_of_the_last_node_is_the_last_day_of_the_plan() {
        assertThat(plan(new PlanNode("堤身", JUNE), new PlanNode("通水", JUNE.plusMonths(3)))
                        .lastDay())
                .isEqualTo("2026-09-01");
    }

    @Test
    void two_nodes_may_share_a_day() {
        assertThat(plan(new PlanNode("堤身", JUNE), new PlanNode("通水", JUNE)).nodes())
                .hasSize(2);
    }

    @Test
    void a_plan_without_nodes_is_refused() {
        assertThat(refusal()).isEqualTo(new Rejection.Invalid("value.required", "nodes", "请至少填写一个推进节点。"));
    }

    @Test
    void what_is_missing_in_a_node_is_asked_for_at_its_place() {
        assertThat(refusal(new PlanNode("堤身", JUNE), new PlanNode("通水", null)))
                .isEqualTo(new Rejection.Invalid("value.required", "nodes[1].due", "请填写第2个节点的完成日期。"));
        assertThat(refusal(new PlanNode("堤身", JUNE), new PlanNode(" ", JUNE)))
                .isEqualTo(new Rejection.Invalid("value.required", "nodes[1].name", "请填写第2个节点的名称。"));
    }

    @Test
    void a_node_earlier_than_the_one_before_is_refused_at_its_day() {
        assertThat(refusal(new PlanNode("堤身", JUNE), new PlanNode("通水", JUNE.minusDays(1))))
                .isEqualTo(new Rejection.Invalid(
                        "task.nodes-out-of-order", "nodes[1].due", "第2个节点的日期2026-05-31早于上一个节点的2026-06-01，请按先后顺序填写。"));
    }

    @Test
    void a_missing_node_is_refused() {
        var refused = catchThrowableOfType(
                InvalidValue.class, () -> new ProposeLongTermPlan(TASK, "分期", Arrays.asList((PlanNode) null)));
        assertThat(refused.rejection().field()).isEqualTo("nodes");
    }

    private static ProposeLongTermPlan plan(PlanNode... nodes) {
        return new ProposeLongTermPlan(TASK, "分期治理", List.of(nodes));
    }

    private static Rejection.Invalid refusal(PlanNode... nodes) {
        return catchThrowableOfType(InvalidValue.class, () -> plan(nodes)).rejection();
    }
}
