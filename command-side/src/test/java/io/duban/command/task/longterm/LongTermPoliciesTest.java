package io.duban.command.task.longterm;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.PlanNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of T11 by themselves. */
class LongTermPoliciesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @CsvSource({"MAJOR, true", "LONG_TERM, true", "GENERAL, false", "FIXED, false"})
    void the_lane_is_for_major_matters(LimitType lane, boolean fits) {
        assertThat(LongTermIsForMajorMatters.refusal(lane).isEmpty()).isEqualTo(fits);
    }

    @Test
    void another_lane_reads_its_name_and_what_to_do_instead() {
        assertThat(LongTermIsForMajorMatters.refusal(LimitType.GENERAL))
                .contains(new Rejection.WrongState(
                        "task.lane-not-long-term", "本事项的时限类型是“一般事项”，只有重大事项才能申请转长期推进；需要更多时间的，请申请延期。"));
    }

    @Test
    void a_plan_begins_today_at_the_earliest_and_the_refusal_stands_at_its_first_node() {
        assertThat(PlanMustLieAhead.whenProposed(nodes(TODAY), TODAY)).isEmpty();
        assertThat(PlanMustLieAhead.whenProposed(nodes(TODAY.minusDays(1)), TODAY))
                .contains(new Rejection.Invalid("task.node-past", "nodes[0].due", "节点日期2026-03-30已过，请选择今天或以后的日期。"));
    }

    @Test
    void a_plan_is_approved_up_to_its_last_day() {
        assertThat(PlanMustLieAhead.whenApproved(nodes(TODAY.minusDays(9)), TODAY.minusDays(9)))
                .isEmpty();
        assertThat(PlanMustLieAhead.whenApproved(nodes(TODAY.minusDays(1)), TODAY))
                .contains(new Rejection.TooLate("task.plan-past", "方案的最后一个节点2026-03-30已过，不能再同意；请不予同意，由单位重新报送方案。"));
    }

    private static List<PlanNode> nodes(LocalDate due) {
        return List.of(new PlanNode("通水", due));
    }
}
