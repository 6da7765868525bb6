package io.duban.query.task;

import static io.duban.query.task.Story.DEADLINE;
import static io.duban.query.task.Story.ID;
import static io.duban.query.task.Story.TOWN;
import static io.duban.query.task.TaskFoldTest.leaves;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskPhase;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskFoldClosingTest {

    @Test
    void a_request_for_completion_changes_the_phase_and_brings_the_result() {
        assertThat(Story.requested().line().phase()).isEqualTo(TaskPhase.COMPLETION_REQUESTED);
        assertThat(Story.requested().line().checks().result()).isEqualTo("已完成");
        leaves(Story.signed(), Story.requested(), "phase", "checks");
    }

    @Test
    void a_return_counts_as_rework_and_sets_the_deadline_that_it_names() {
        var returned = Story.requested().then(new CompletionReturned(ID, "未达标准", DEADLINE.plusDays(7)));

        assertThat(returned.line().phase()).isEqualTo(TaskPhase.REWORK);
        assertThat(returned.line().reworks()).isEqualTo(1);
        assertThat(returned.line().deadline()).isEqualTo("2026-07-17");
        leaves(Story.requested(), returned, "phase", "reworks", "deadline", "fates");
    }

    @Test
    void a_report_during_rework_does_not_hide_that_it_was_returned() {
        var reported = Story.requested()
                .then(new CompletionReturned(ID, "未达标准", DEADLINE))
                .then(Story.report(95, "补齐资料", null));

        assertThat(reported.line().phase()).isEqualTo(TaskPhase.REWORK);
        assertThat(reported.line().percent()).isEqualTo(95);
    }

    @Test
    void a_second_return_is_counted_too() {
        var twice = Story.requested()
                .then(new CompletionReturned(ID, "未达标准", DEADLINE))
                .then(new CompletionRequested(ID, TOWN, "已补齐", List.of()))
                .then(new CompletionReturned(ID, "仍缺资料", DEADLINE.plusDays(3)));

        assertThat(twice.line().reworks()).isEqualTo(2);
        assertThat(twice.line().deadline()).isEqualTo(DEADLINE.plusDays(3));
    }

    @Test
    void verification_makes_it_whole_and_waits_for_approval() {
        var verified = Story.verified();

        assertThat(verified.line().phase()).isEqualTo(TaskPhase.CLOSING_APPROVAL);
        assertThat(verified.line().percent()).isEqualTo(100);
        assertThat(verified.line().closedOn()).isNull();
        leaves(Story.requested(), verified, "phase", "percent", "fates");
    }

    @Test
    void closing_keeps_day_verdict_and_public_review() {
        var closed = Story.verified().then(new TaskClosed(ID, DEADLINE, true, "同意销号", "群众满意", ClosingGrade.GOOD));

        assertThat(closed.line().phase()).isEqualTo(TaskPhase.CLOSED);
        assertThat(closed.line().closedOn()).isEqualTo(DEADLINE);
        assertThat(closed.line().onTime()).isTrue();
        assertThat(closed.line().publicReview()).isEqualTo("群众满意");
        assertThat(closed.line().checks().grade()).isEqualTo(ClosingGrade.GOOD);
        leaves(Story.verified(), closed, "phase", "closedOn", "onTime", "publicReview", "checks", "fates");
    }

    @Test
    void a_ledgers_matter_closed_without_reports_stands_at_a_hundred_percent() {
        var closed = Story.carriedOver().then(new TaskClosed(ID, DEADLINE, null, null, null, null));

        assertThat(closed.line().percent()).isEqualTo(100);
        assertThat(closed.line().onTime()).isNull();
    }

    @Test
    void cancelling_changes_the_phase_alone_at_any_stage() {
        for (var before : List.of(Story.registered(), Story.dispatched(), Story.signed(), Story.verified())) {
            var cancelled = before.then(new TaskCancelled(ID, "重复立项"));
            assertThat(cancelled.line().phase()).isEqualTo(TaskPhase.CANCELLED);
            leaves(before, cancelled, "phase");
        }
    }
}
