package io.duban.command.task.watch;

import static io.duban.command.People.WATER;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.People;
import io.duban.command.task.Outcome;
import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.TaskLamp;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.AnswerAwaited;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.ExpiryReminded;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.ExtensionRefused;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.HeartbeatMissed;
import io.duban.kernel.task.LampAgainst;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.LongTermPlanApproved;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.ReminderLevel;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import io.duban.kernel.task.SuspensionProlonged;
import io.duban.kernel.task.SuspensionReason;
import io.duban.kernel.task.SuspensionReviewDue;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskSuspended;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationKind;
import io.duban.kernel.task.VerificationPassed;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What time itself does, one rule per test; 31 March 2026 is a Tuesday, 4 to 6 April are off, and so is 1 to 5 May. */
class LookAtClocksTest {

    private static final String HANDED_OUT = "2026-03-31T09:30";

    @Test
    void only_duban_itself_looks() {
        var matter = Watched.dispatched(LimitType.GENERAL, HANDED_OUT);

        for (var somebody : People.EVERYBODY) {
            var decision = matter.decideLook(Watched.instant("2026-03-31T10:00"), somebody);
            if (somebody.equals(People.DUBAN)) {
                assertThat(Outcome.events(decision)).isEmpty();
            } else {
                assertThat(Outcome.rejection(decision)).isInstanceOf(Rejection.NotAllowed.class);
            }
        }
    }

    @Test
    void looking_again_finds_nothing_new() {
        var matter = signed().look("2026-04-09T12:00");
        var facts = matter.size();

        matter.look("2026-04-09T12:00").look("2026-04-09T12:01");

        assertThat(facts).isGreaterThan(5);
        assertThat(matter.size()).isEqualTo(facts);
    }

    @Test
    void every_minute_every_day_or_after_three_days_the_same_is_told() {
        var from = "2026-04-10T16:00";
        var to = "2026-04-13T16:00";
        var everyMinute =
                signed().lookEvery(Duration.ofMinutes(1), HANDED_OUT, from).lookEvery(Duration.ofMinutes(1), from, to);
        var everyDay = signed().lookEvery(Duration.ofDays(1), "2026-03-31T16:00", to);
        var atLast = signed().look(from).look(to);

        assertThat(everyMinute.facts()).hasSize(7);
        assertThat(everyDay.facts()).containsExactlyElementsOf(everyMinute.facts());
        assertThat(atLast.facts()).containsExactlyElementsOf(everyMinute.facts());
    }

    @Test
    void what_was_missed_is_told_in_order_with_its_own_moment() {
        var matter =
                signed().report("2026-03-31T15:00").report("2026-03-31T15:30").look("2026-04-13T12:00");

        var changes = matter.events(LampChanged.class);
        assertThat(changes)
                .extracting(change -> change.from() + "→" + change.to() + " " + Watched.local(change.at()))
                .containsExactly(
                        "NOT_RUNNING→TODAY 03-31 09:30",
                        "TODAY→NORMAL 03-31 15:00",
                        "NORMAL→NEAR 04-09 00:00",
                        "NEAR→TODAY 04-10 00:00",
                        "TODAY→OVERDUE 04-10 18:00");
    }

    @Test
    void a_report_first_tells_what_time_had_done_before() {
        var matter = signed().report("2026-03-31T15:00").report("2026-04-03T15:00");

        assertThat(matter.facts())
                .containsSubsequence(
                        "灯 NORMAL→NEAR 04-02 00:00 反馈办理情况 (承办单位)",
                        "灯 NEAR→TODAY 04-03 00:00 反馈办理情况 (承办单位)",
                        "灯 TODAY→NORMAL 04-03 15:00 落实解决");
    }

    @Test
    void the_last_moment_of_the_day_is_in_time() {
        var matter =
                signed().report("2026-03-31T15:00").report("2026-03-31T15:30").look("2026-04-10T18:00");
        assertThat(lamp(matter)).isEqualTo(TaskLamp.TODAY);

        matter.look(Watched.instant("2026-04-10T18:00").plusMillis(1));
        assertThat(lamp(matter)).isEqualTo(TaskLamp.OVERDUE);
    }

    @Test
    void who_has_not_signed_by_the_end_of_the_day_is_reminded_once() {
        var matter = Watched.dispatched(LimitType.GENERAL, HANDED_OUT).look("2026-03-31T18:00");
        assertThat(matter.events(ExpiryReminded.class)).isEmpty();

        matter.look("2026-03-31T18:01").look("2026-04-01T18:01");
        assertThat(matter.events(ExpiryReminded.class))
                .extracting(ExpiryReminded::level)
                .containsExactly(ReminderLevel.UNSIGNED);
    }

    @Test
    void what_goes_out_after_the_cutoff_may_be_signed_for_on_the_next_working_day() {
        var matter = Watched.dispatched(LimitType.GENERAL, "2026-04-03T15:30");

        assertThat(matter.events(AnswerAwaited.class).getLast().clock().due())
                .isEqualTo(Watched.instant("2026-04-07T18:00"));
    }

    @Test
    void hours_are_reminded_of_when_few_are_left() {
        var matter = Watched.registered(LimitType.URGENT, HANDED_OUT)
                .dispatch(HANDED_OUT, null, 48)
                .sign("2026-03-31T10:00")
                .lookEvery(Duration.ofMinutes(10), "2026-03-31T10:00", "2026-04-03T12:00");

        assertThat(matter.telling())
                .containsExactly(
                        "03-31 09:30 交办单〔2026〕1号 逾期0天 []",
                        "03-31 09:30 灯 NOT_RUNNING→NORMAL 03-31 09:30 48小时内办结",
                        "04-02 00:00 灯 NORMAL→NEAR 04-01 23:54 48小时内办结 (承办单位)",
                        "04-02 00:00 提醒 NEAR H48 04-02 09:30",
                        "04-02 00:00 灯 NEAR→TODAY 04-02 00:00 48小时内办结 (承办单位)",
                        "04-02 09:40 灯 TODAY→OVERDUE 04-02 09:30 48小时内办结 (承办单位)",
                        "04-03 08:30 催办单〔2026〕1号 逾期1天 []");
    }

    @Test
    void a_slip_that_goes_out_late_carries_its_real_day_and_leaves_five_days_from_then() {
        var matter = signed().look("2026-04-20T10:00");

        var slip = matter.events(SlipIssued.class).getLast();
        assertThat(slip.kind()).isEqualTo(SlipKind.REMINDER);
        assertThat(slip.issuedOn()).isEqualTo("2026-04-20");
        assertThat(slip.daysLate()).isEqualTo(10);
        assertThat(slip.original()).isEqualTo("交办单〔2026〕1号");
        matter.look("2026-04-27T08:29");
        assertThat(matter.events(SlipIssued.class)).hasSize(2);
        matter.look("2026-04-27T08:30");
        assertThat(matter.events(SlipIssued.class).getLast().kind()).isEqualTo(SlipKind.SUPERVISION);
        assertThat(matter.events(SlipIssued.class).getLast().earlier()).containsExactly(slip.number());
        matter.look("2026-06-30T12:00");
        assertThat(matter.events(SlipIssued.class))
                .as("each once for one limit")
                .hasSize(3);
    }

    @Test
    void a_new_limit_is_reminded_of_and_escalated_anew() {
        var matter = signed().look("2026-04-13T08:30");
        matter.then(
                "2026-04-13T09:00",
                Decision.accept(
                        new ExtensionGranted(TASK, WATER, LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 17), null)));

        matter.lookEvery(Duration.ofHours(1), "2026-04-13T09:00", "2026-04-20T09:00");

        assertThat(matter.events(SlipIssued.class))
                .extracting(SlipIssued::number)
                .containsExactly("交办单〔2026〕1号", "催办单〔2026〕1号", "催办单〔2026〕2号");
        assertThat(matter.events(SlipIssued.class).getLast().earlier()).isEmpty();
        assertThat(matter.events(ExpiryReminded.class).stream()
                        .filter(reminded -> reminded.clock().equals("D7")))
                .hasSize(4);
    }

    @Test
    void a_limit_that_runs_out_while_the_office_thinks_about_its_extension_is_red_against_the_office() {
        var matter = signed().report("2026-03-31T15:00").report("2026-03-31T15:30");
        matter.then(
                "2026-04-09T15:00",
                Decision.accept(new ExtensionRequested(
                        TASK, WATER, "汛期", "护坡", LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 20))));
        matter.look("2026-04-13T09:00");

        assertThat(last(matter).to()).isEqualTo(TaskLamp.OVERDUE);
        assertThat(last(matter).against()).isEqualTo(LampAgainst.OFFICE);
        assertThat(matter.events(SlipIssued.class))
                .as("no slip to a unit that waits for an answer")
                .hasSize(1);

        matter.then(
                "2026-04-13T10:00",
                Decision.accept(new ExtensionRefused(TASK, WATER, LocalDate.of(2026, 4, 20), "理由不充分")));
        assertThat(last(matter).to()).isEqualTo(TaskLamp.OVERDUE);
        assertThat(last(matter).against()).isEqualTo(LampAgainst.UNIT);
        matter.look("2026-04-14T08:30");
        assertThat(matter.events(SlipIssued.class)).hasSize(2);
    }

    @Test
    void checking_too_long_is_red_against_the_office_and_the_site_takes_longer() {
        var desk =
                signed().report("2026-03-31T15:00").handIn("2026-04-01T10:00").look("2026-04-08T09:00");
        assertThat(desk.facts())
                .endsWith(
                        "灯 NORMAL→NOT_RUNNING 04-01 10:00 申请办结",
                        "灯 NOT_RUNNING→TODAY 04-07 00:00 核查 (督查室)",
                        "灯 TODAY→OVERDUE 04-07 18:00 核查 (督查室)");

        var site = signed().report("2026-03-31T15:00").handIn("2026-04-01T10:00");
        site.then("2026-04-02T10:00", Decision.accept(new VerificationBegun(TASK, VerificationKind.SITE)));
        assertThat(site.look("2026-04-12T09:00").facts()).last().isEqualTo("灯 NORMAL→NOT_RUNNING 04-01 10:00 申请办结");
        assertThat(site.look("2026-04-14T09:00").facts()).last().isEqualTo("灯 TODAY→OVERDUE 04-13 18:00 现场核查 (督查室)");
    }

    @Test
    void an_answer_ends_what_is_owed_and_closing_is_final() {
        var matter = signed().report("2026-03-31T15:00").handIn("2026-04-01T10:00");
        matter.then("2026-04-08T10:00", Decision.accept(new VerificationPassed(TASK, "属实")));
        assertThat(last(matter).to())
                .as("the check is done and the approval not late yet")
                .isEqualTo(TaskLamp.NOT_RUNNING);

        matter.then(
                "2026-04-09T10:00",
                Decision.accept(new TaskClosed(TASK, LocalDate.of(2026, 4, 9), true, null, null, null)));
        assertThat(last(matter).to()).isEqualTo(TaskLamp.CLOSED_ON_TIME);
        assertThat(Outcome.rejection(matter.decideLook(Watched.instant("2026-05-09T10:00"), People.DUBAN)))
                .isInstanceOf(Rejection.WrongState.class);
    }

    @Test
    void what_was_returned_once_is_behind_and_twice_overdue_until_it_is_handed_in_again() {
        var matter =
                signed().report("2026-03-31T10:00").report("2026-03-31T11:00").handIn("2026-04-01T10:00");
        matter.then("2026-04-01T15:00", Decision.accept(new CompletionReturned(TASK, "现场未清理", null)));
        assertThat(lamp(matter)).isEqualTo(TaskLamp.TODAY);

        matter.handIn("2026-04-02T10:00");
        assertThat(lamp(matter)).isEqualTo(TaskLamp.NOT_RUNNING);
        matter.then("2026-04-02T15:00", Decision.accept(new CompletionReturned(TASK, "仍未清理", null)));
        assertThat(lamp(matter)).isEqualTo(TaskLamp.OVERDUE);
        assertThat(last(matter).cause()).isEqualTo("成果退回2次");
    }

    @Test
    void a_long_term_matter_that_misses_its_month_is_behind_and_each_month_is_told_once() {
        var matter = longTerm().look("2026-06-10T12:00");

        assertThat(matter.events(HeartbeatMissed.class))
                .extracting(HeartbeatMissed::month)
                .containsExactly(YearMonth.of(2026, 5), YearMonth.of(2026, 6));
        assertThat(lamp(matter)).isEqualTo(TaskLamp.TODAY);

        matter.report("2026-06-10T13:00").look("2026-06-10T14:00");
        assertThat(lamp(matter)).isEqualTo(TaskLamp.PARKED);
        assertThat(matter.events(HeartbeatMissed.class)).hasSize(2);
        matter.look("2026-07-08T12:00");
        assertThat(matter.events(HeartbeatMissed.class).getLast().month()).isEqualTo(YearMonth.of(2026, 7));
    }

    @Test
    void a_month_that_was_reported_is_not_missed_and_not_reported_in_advance() {
        var matter =
                longTerm().report("2026-04-20T10:00").report("2026-04-21T10:00").look("2026-05-30T12:00");
        assertThat(matter.events(HeartbeatMissed.class)).isEmpty();

        matter.look("2026-06-05T18:00");
        assertThat(matter.events(HeartbeatMissed.class))
                .as("two reports in April are not one for June")
                .isEmpty();
        matter.look("2026-06-08T12:00");
        assertThat(matter.events(HeartbeatMissed.class))
                .extracting(HeartbeatMissed::month)
                .containsExactly(YearMonth.of(2026, 6));
    }

    @Test
    void a_suspension_is_announced_on_its_day_of_review_and_anew_when_it_is_prolonged() {
        var matter = signed().report("2026-03-31T15:00");
        matter.then(
                "2026-04-01T10:00",
                Decision.accept(new TaskSuspended(
                        TASK,
                        SuspensionReason.LITIGATION,
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 4, 20),
                        LocalDate.of(2026, 4, 10),
                        null)));
        assertThat(lamp(matter)).isEqualTo(TaskLamp.PARKED);
        matter.look("2026-04-20T08:29");
        assertThat(matter.events(SuspensionReviewDue.class)).isEmpty();

        matter.look("2026-04-20T08:30").look("2026-04-21T08:30");
        assertThat(matter.events(SuspensionReviewDue.class)).hasSize(1);
        matter.then(
                "2026-04-21T10:00", Decision.accept(new SuspensionProlonged(TASK, LocalDate.of(2026, 5, 11), "未判决")));
        matter.look("2026-05-11T09:00");
        assertThat(matter.events(SuspensionReviewDue.class))
                .extracting(SuspensionReviewDue::reviewOn)
                .containsExactly(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 11));
    }

    @Test
    void the_public_review_is_counted_after_its_last_day() {
        var matter = signed().report("2026-03-31T15:00");
        matter.then("2026-03-31T16:00", Decision.accept(new PublicGateSet(TASK, ReviewSubject.SINGLE, "民生实事")));
        matter.handIn("2026-04-01T10:00");
        matter.then("2026-04-01T15:00", Decision.accept(new VerificationPassed(TASK, "属实")));
        matter.then(
                "2026-04-01T16:00",
                Decision.accept(new ElectorateFrozen(TASK, 1, ReviewMethod.CALL_BACK, 2, 2, LocalDate.of(2026, 4, 3))));
        matter.look("2026-04-03T23:59");
        assertThat(matter.phase()).isEqualTo(TaskPhase.PUBLIC_REVIEW);

        matter.look("2026-04-04T00:00");
        assertThat(matter.events(PublicReviewConcluded.class)).hasSize(1);
        assertThat(matter.phase()).as("nobody was heard").isEqualTo(TaskPhase.REWORK);
        assertThat(lamp(matter)).isEqualTo(TaskLamp.TODAY);
    }

    private static Watched signed() {
        return Watched.dispatched(LimitType.GENERAL, HANDED_OUT).sign("2026-03-31T09:45");
    }

    /** The plan was approved on 10 April, after the reports on the way. */
    private static Watched longTerm() {
        var matter = Watched.dispatched(LimitType.MAJOR, HANDED_OUT)
                .sign("2026-03-31T09:45")
                .report("2026-03-31T10:00")
                .report("2026-04-01T10:00")
                .report("2026-04-02T10:00");
        return matter.then(
                "2026-04-10T10:00",
                Decision.accept(new LongTermPlanApproved(
                        TASK, WATER, "分两期", List.of(), LocalDate.of(2026, 4, 30), LocalDate.of(2026, 12, 31), null)));
    }

    private static TaskLamp lamp(Watched matter) {
        return matter.state().basis().watch().lamp().lamp();
    }

    private static LampChanged last(Watched matter) {
        return matter.events(LampChanged.class).getLast();
    }
}
