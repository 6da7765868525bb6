package io.duban.query.task;

import static io.duban.query.task.Story.DEADLINE;
import static io.duban.query.task.Story.ID;
import static io.duban.query.task.Story.SHI;
import static io.duban.query.task.Story.TOWN;
import static io.duban.query.task.Story.noon;
import static io.duban.query.task.TaskFoldTest.leaves;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.ExtensionRefused;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.LongTermPlanApproved;
import io.duban.kernel.task.LongTermPlanProposed;
import io.duban.kernel.task.LongTermPlanRefused;
import io.duban.kernel.task.PlanNode;
import io.duban.kernel.task.SuspensionProlonged;
import io.duban.kernel.task.SuspensionProposed;
import io.duban.kernel.task.SuspensionReason;
import io.duban.kernel.task.SuspensionRefused;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskResumed;
import io.duban.kernel.task.TaskSuspended;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What extensions, long-term plans and suspensions change in a line. */
class TaskFoldLimitsTest {

    private static final LocalDate LATER = DEADLINE.plusDays(10);
    private static final LocalDate REVIEW = LocalDate.of(2026, 7, 30);
    private static final List<PlanNode> NODES =
            List.of(new PlanNode("一期", LATER), new PlanNode("二期", LATER.plusDays(90)));
    private static final TaskEvent ASKED = new ExtensionRequested(ID, TOWN, "汛期", "过半", DEADLINE, LATER);
    private static final TaskEvent PROPOSED = new LongTermPlanProposed(ID, TOWN, "分期", NODES);
    private static final TaskEvent APPROVED =
            new LongTermPlanApproved(ID, TOWN, "分期", NODES, DEADLINE, LATER.plusDays(90), null);
    private static final TaskEvent TO_BE_STOPPED =
            new SuspensionProposed(ID, SuspensionReason.LITIGATION, "立案", REVIEW, "ducha1");
    private static final TaskEvent STOPPED =
            new TaskSuspended(ID, SuspensionReason.LITIGATION, DEADLINE.minusDays(5), REVIEW, DEADLINE, null);

    @Test
    void a_question_for_an_extension_stands_open_and_the_deadline_stays() {
        var asked = Story.signed().then(ASKED);

        assertThat(asked.line().open()).containsExactly(OpenQuestion.EXTENSION);
        assertThat(asked.line().askedDeadline()).isEqualTo(LATER);
        leaves(Story.signed(), asked, "open", "askedDeadline");
    }

    @Test
    void the_grant_moves_the_deadline_and_is_counted() {
        var granted = Story.signed().then(ASKED).then(new ExtensionGranted(ID, TOWN, DEADLINE, LATER, null));

        assertThat(granted.line().deadline()).isEqualTo(LATER);
        assertThat(granted.line().extensions()).isEqualTo(1);
        leaves(Story.signed(), granted, "deadline", "extensions");
    }

    @Test
    void the_refusals_leave_everything_as_it_was() {
        leaves(Story.signed(), Story.signed().then(ASKED).then(new ExtensionRefused(ID, TOWN, DEADLINE, "不成立")));
        leaves(Story.signed(), Story.signed().then(PROPOSED).then(new LongTermPlanRefused(ID, TOWN, "能按期")));
        leaves(Story.signed(), Story.signed().then(TO_BE_STOPPED).then(new SuspensionRefused(ID, "可办")));
    }

    @Test
    void an_approved_plan_leads_into_the_long_term_and_settles_the_question_for_an_extension() {
        var longTerm = Story.signed().then(ASKED).then(PROPOSED).then(APPROVED);

        assertThat(longTerm.line().phase()).isEqualTo(TaskPhase.LONG_TERM);
        assertThat(longTerm.line().deadline()).isEqualTo(LATER.plusDays(90));
        leaves(Story.signed(), longTerm, "phase", "deadline");
    }

    @Test
    void a_report_leaves_a_matter_in_the_long_term() {
        var line = Story.signed()
                .then(APPROVED)
                .then(Story.report(40, "一期过半", null))
                .line();

        assertThat(line.phase()).isEqualTo(TaskPhase.LONG_TERM);
        assertThat(line.percent()).isEqualTo(40);
    }

    @Test
    void a_suspension_remembers_the_review_and_settles_what_was_asked() {
        var stopped = Story.signed().then(ASKED).then(TO_BE_STOPPED).then(STOPPED);

        assertThat(stopped.line().phase()).isEqualTo(TaskPhase.SUSPENDED);
        assertThat(stopped.line().suspendedFrom()).isEqualTo(TaskPhase.IN_PROGRESS);
        assertThat(stopped.line().reviewOn()).isEqualTo(REVIEW);
        leaves(Story.signed(), stopped, "phase", "suspendedFrom", "reviewOn");
        assertThat(stopped.then(new SuspensionProlonged(ID, REVIEW.plusDays(20), "未判决"))
                        .line()
                        .reviewOn())
                .isEqualTo(REVIEW.plusDays(20));
    }

    @Test
    void a_resumed_matter_stands_where_it_was_stopped_with_its_new_deadline() {
        var rework = Story.requested().then(new CompletionReturned(ID, "未达标准", DEADLINE));
        var resumed = rework.then(STOPPED).then(new TaskResumed(ID, "已判决", LATER, REVIEW));

        assertThat(resumed.line().phase()).isEqualTo(TaskPhase.REWORK);
        leaves(rework, resumed, "deadline");
    }

    @Test
    void who_holds_the_matter_done_asks_for_nothing_any_more() {
        var line = Story.signed()
                .then(ASKED)
                .then(TO_BE_STOPPED)
                .then(new CompletionRequested(ID, TOWN, "已完成", List.of()))
                .line();

        assertThat(line.open()).isEmpty();
        assertThat(line.askedDeadline()).isNull();
    }

    @Test
    void another_dispatch_begins_anew() {
        var line = Story.signed()
                .then(ASKED)
                .then(new ExtensionGranted(ID, TOWN, DEADLINE, LATER, null))
                .then(ASKED)
                .dispatchedTo(SHI, LATER)
                .line();

        assertThat(line.extensions()).isZero();
        assertThat(line.open()).isEmpty();
    }

    @Test
    void the_unit_goes_on_and_the_court_says_who_must_decide() {
        assertThat(Story.signed().then(ASKED).line().court()).isEqualTo("青石镇（延期待副县长 石磊批）");
        assertThat(Story.signed()
                        .then(TO_BE_STOPPED)
                        .then(PROPOSED)
                        .then(ASKED)
                        .line()
                        .court())
                .isEqualTo("青石镇（延期、长期推进方案、中止待副县长 石磊批）");
        assertThat(Story.registered()
                        .dispatchedTo(null, DEADLINE)
                        .then(ASKED)
                        .line()
                        .court())
                .isEqualTo("青石镇（延期待督查室主任批）");
        assertThat(Story.signed().then(STOPPED).line().court()).isEqualTo("督查室");
    }

    @Test
    void the_lamp_of_a_suspended_matter_is_parked_and_that_of_a_long_one_until_its_last_day() {
        assertThat(Story.signed().then(STOPPED).line().lamp(noon(DEADLINE.plusYears(1))))
                .isEqualTo(Lamp.PARKED);
        var longTerm = Story.signed().then(APPROVED).line();
        assertThat(longTerm.lamp(noon(LATER.plusDays(80)))).isEqualTo(Lamp.PARKED);
        assertThat(longTerm.lamp(noon(LATER.plusDays(90)))).isEqualTo(Lamp.DUE_TODAY);
        assertThat(longTerm.lamp(noon(LATER.plusDays(91)))).isEqualTo(Lamp.OVERDUE);
    }
}
