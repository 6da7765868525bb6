package io.duban.kernel.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskPhaseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            phase                | label    | open  | being handled
            DRAFT                | 拟办      | false | false
            PENDING_APPROVAL     | 待立项审批  | false | false
            REGISTERED           | 已立项    | true  | false
            DISPATCHED           | 待签收    | true  | false
            RETURN_REQUESTED     | 申请退回   | true  | false
            IN_PROGRESS          | 办理中    | true  | true
            LONG_TERM            | 长期推进   | true  | true
            SUSPENDED            | 已中止    | true  | false
            REWORK               | 退回重办   | true  | true
            REOPENED             | 重启办理   | true  | true
            COMPLETION_REQUESTED | 申请办结   | true  | false
            VERIFYING            | 核查中    | true  | false
            PUBLIC_REVIEW        | 群众评议中  | true  | false
            CLOSING_APPROVAL     | 待批准销号  | true  | false
            CLOSED               | 已销号    | false | false
            CANCELLED            | 已撤销    | false | false
            MERGED               | 已并案    | false | false
            SPLIT                | 已分解    | false | false
            """)
    void a_phase_has_a_word_for_pages_and_says_whether_work_goes_on(
            TaskPhase phase, String label, boolean open, boolean beingHandled) {
        assertThat(phase.label()).isEqualTo(label);
        assertThat(phase.isOpen()).isEqualTo(open);
        assertThat(phase.isBeingHandled()).isEqualTo(beingHandled);
    }

    @Test
    void the_phases_stand_in_the_order_of_a_tasks_life() {
        assertThat(TaskPhase.values())
                .extracting(TaskPhase::label)
                .containsExactly(
                        "拟办", "待立项审批", "已立项", "待签收", "申请退回", "办理中", "长期推进", "已中止", "退回重办", "重启办理", "申请办结", "核查中",
                        "群众评议中", "待批准销号", "已销号", "已撤销", "已并案", "已分解");
    }

    @ParameterizedTest
    @CsvSource({"一般事项, GENERAL", "重大事项, MAJOR", "限定日期, FIXED", "长期推进, LONG_TERM", "特急事项, URGENT"})
    void a_lane_is_found_by_its_chinese_name(String label, LimitType lane) {
        assertThat(LimitType.labelled(label)).contains(lane);
        assertThat(lane.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"一般", "GENERAL", "' 一般事项'", "''"})
    void another_word_names_no_lane(String label) {
        assertThat(LimitType.labelled(label)).isEmpty();
    }
}
