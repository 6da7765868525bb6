package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.EVERYBODY;
import static io.duban.command.People.LEADER_LU;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.LU;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SHI;
import static io.duban.command.People.TOWN;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.People.WATER_LIAISON;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.TASK;
import static io.duban.command.task.TaskFixture.accepts;
import static io.duban.command.task.TaskFixture.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.command.task.clock.ClockFact;
import io.duban.kernel.limit.Due;
import io.duban.kernel.limit.Pace;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.ApproveClosing;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.ExtensionRefused;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.GrantExtension;
import io.duban.kernel.task.RefuseExtension;
import io.duban.kernel.task.ReportProgress;
import io.duban.kernel.task.RequestExtension;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskPhase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T10: an extension is asked for by the unit's head before the day comes, and granted or refused by who is in charge. */
class ExtensionTest {

    private static final LocalDate LATER = DEADLINE.plusDays(10);
    private static final RequestExtension REQUEST = new RequestExtension(TASK, "汛期水位高", "完成护坡", LATER);
    private static final GrantExtension GRANT = new GrantExtension(TASK, LATER, "同意");

    @ParameterizedTest
    @EnumSource(
            value = TaskPhase.class,
            names = {"IN_PROGRESS", "LONG_TERM", "REWORK"})
    void the_head_of_the_lead_unit_asks_with_reason_progress_and_date_while_the_unit_handles_it(TaskPhase phase) {
        accepts(
                Story.in(phase),
                WATER_HEAD,
                REQUEST,
                new ExtensionRequested(TASK, WATER, "汛期水位高", "完成护坡", DEADLINE, LATER));
    }

    @Test
    void a_liaison_does_not_ask() {
        refuses(
                Story.in(TaskPhase.IN_PROGRESS),
                WATER_LIAISON,
                REQUEST,
                Rejection.NotAllowed.class,
                "task.not-allowed");
    }

    @Test
    void the_day_before_the_deadline_is_the_last_day_to_ask() {
        accepts(
                until(Given.TODAY.plusDays(1)),
                WATER_HEAD,
                asking(Given.TODAY.plusDays(2)),
                new ExtensionRequested(TASK, WATER, "汛期水位高", "完成护坡", Given.TODAY.plusDays(1), Given.TODAY.plusDays(2)));
        refuses(
                until(Given.TODAY),
                WATER_HEAD,
                asking(Given.TODAY.plusDays(1)),
                Rejection.TooLate.class,
                "task.extension-too-late");
        refuses(
                until(Given.TODAY.minusDays(1)),
                WATER_HEAD,
                asking(Given.TODAY.plusDays(1)),
                Rejection.TooLate.class,
                "task.extension-too-late");
    }

    /** It is half past nine of 31 March; the working day before the due ends at six of that same day. */
    @Test
    void where_clocks_run_the_moment_of_the_profile_is_the_last_to_ask() {
        var tomorrow = Given.TODAY.plusDays(1);
        accepts(
                until(tomorrow).and(clocks(tomorrow)),
                WATER_HEAD,
                asking(tomorrow.plusDays(1)),
                new ExtensionRequested(TASK, WATER, "汛期水位高", "完成护坡", tomorrow, tomorrow.plusDays(1)));
        refuses(
                until(Given.TODAY).and(clocks(Given.TODAY)),
                WATER_HEAD,
                asking(tomorrow),
                Rejection.TooLate.class,
                "task.extension-too-late");
    }

    private static ClocksSet clocks(LocalDate day) {
        var limits = Given.LIMITS.inForce();
        var due = new Due(
                "FIXED", "限定日期办结", Pace.DAYS_TO_WORKDAY, day.minusDays(20), 20, limits.endOf(day), true, List.of());
        return ClockFact.begun(TASK, List.of(due), limits);
    }

    @Test
    void a_matter_without_a_deadline_cannot_be_extended() {
        refuses(
                Story.dispatchedTo(WATER, SHI, null).signed(),
                WATER_HEAD,
                REQUEST,
                Rejection.WrongState.class,
                "task.no-deadline");
    }

    @Test
    void the_new_day_lies_after_the_deadline() {
        refuses(
                Story.in(TaskPhase.IN_PROGRESS),
                WATER_HEAD,
                asking(DEADLINE),
                Rejection.Invalid.class,
                "task.extension-not-later");
    }

    @Test
    void an_extension_is_no_longer_than_the_time_from_dispatch_to_the_first_deadline() {
        var original = 30; // 2026-03-31 to 2026-04-30
        accepts(
                Story.in(TaskPhase.IN_PROGRESS),
                WATER_HEAD,
                asking(DEADLINE.plusDays(original)),
                new ExtensionRequested(TASK, WATER, "汛期水位高", "完成护坡", DEADLINE, DEADLINE.plusDays(original)));
        refuses(
                Story.in(TaskPhase.IN_PROGRESS),
                WATER_HEAD,
                asking(DEADLINE.plusDays(original + 1)),
                Rejection.Invalid.class,
                "task.extension-too-long");
    }

    @Test
    void the_first_deadline_is_the_measure_even_after_rework_set_another() {
        var second = DEADLINE.plusDays(60);
        var story = Story.in(TaskPhase.COMPLETION_REQUESTED).and(new CompletionReturned(TASK, "不实", second));
        refuses(story, WATER_HEAD, asking(second.plusDays(31)), Rejection.Invalid.class, "task.extension-too-long");
    }

    @Test
    void a_second_question_waits_for_the_answer_to_the_first() {
        refuses(
                Story.in(TaskPhase.IN_PROGRESS).extensionRequested(LATER),
                WATER_HEAD,
                REQUEST,
                Rejection.WrongState.class,
                "task.asked-already");
    }

    @Test
    void two_extensions_are_granted_at_most() {
        var once = Story.in(TaskPhase.IN_PROGRESS).extensionRequested(LATER).extensionGranted(LATER);
        accepts(
                once,
                WATER_HEAD,
                asking(LATER.plusDays(5)),
                new ExtensionRequested(TASK, WATER, "汛期水位高", "完成护坡", LATER, LATER.plusDays(5)));
        refuses(
                Story.in(TaskPhase.IN_PROGRESS)
                        .extensionRequested(LATER)
                        .extensionGranted(LATER)
                        .extensionRequested(LATER.plusDays(5))
                        .extensionGranted(LATER.plusDays(5)),
                WATER_HEAD,
                asking(LATER.plusDays(9)),
                Rejection.WrongState.class,
                "task.extended-twice");
    }

    @Test
    void a_refused_extension_does_not_count() {
        var refused = Story.in(TaskPhase.IN_PROGRESS)
                .extensionRequested(LATER)
                .and(new ExtensionRefused(TASK, WATER, DEADLINE, "理由不充分"))
                .extensionRequested(LATER)
                .and(new ExtensionRefused(TASK, WATER, DEADLINE, "理由不充分"));
        accepts(refused, WATER_HEAD, REQUEST, new ExtensionRequested(TASK, WATER, "汛期水位高", "完成护坡", DEADLINE, LATER));
    }

    @Test
    void another_unit_begins_with_two_extensions_of_its_own() {
        var handedOn = Story.in(TaskPhase.IN_PROGRESS)
                .extensionRequested(LATER)
                .extensionGranted(LATER)
                .and(new TaskDispatched(TASK, TOWN, List.of(), SHI, LATER, Given.TODAY));
        var changes = handedOn.state().basis().limitChanges();
        assertThat(changes.extensions()).isZero();
        assertThat(changes.firstDeadline()).isEqualTo(LATER);
    }

    @Test
    void while_it_waits_the_old_deadline_counts_and_the_unit_goes_on() {
        var waiting = Story.in(TaskPhase.IN_PROGRESS).extensionRequested(LATER);
        assertThat(waiting.state().phase()).isEqualTo(TaskPhase.IN_PROGRESS);
        assertThat(waiting.state().assignment())
                .isNotNull()
                .extracting(Assignment::deadline)
                .isEqualTo(DEADLINE);
        TaskFixture.when(waiting, WATER_LIAISON, new ReportProgress(TASK, "继续施工", 50, null, List.of()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_leader_in_charge_or_one_who_adopted_it_grants() {
        var granted = new ExtensionGranted(TASK, WATER, DEADLINE, LATER, "同意");
        accepts(asked(), LEADER_SHI, GRANT, granted);
        accepts(asked().adoptedBy(LU), LEADER_LU, GRANT, granted);
    }

    @Test
    void without_a_leader_the_director_grants() {
        accepts(
                Story.dispatchedTo(WATER, null, DEADLINE).signed().extensionRequested(LATER),
                DIRECTOR,
                GRANT,
                new ExtensionGranted(TASK, WATER, DEADLINE, LATER, "同意"));
    }

    @Test
    void nobody_else_grants_or_refuses() {
        for (var actor : EVERYBODY) {
            if (!actor.equals(LEADER_SHI)) {
                refuses(asked(), actor, GRANT, Rejection.NotAllowed.class, "task.not-allowed");
                refuses(
                        asked(),
                        actor,
                        new RefuseExtension(TASK, "不成立"),
                        Rejection.NotAllowed.class,
                        "task.not-allowed");
            }
        }
    }

    @Test
    void less_than_was_asked_may_be_granted_more_may_not() {
        accepts(
                asked(),
                LEADER_SHI,
                new GrantExtension(TASK, DEADLINE.plusDays(3), null),
                new ExtensionGranted(TASK, WATER, DEADLINE, DEADLINE.plusDays(3), null));
        refuses(
                asked(),
                LEADER_SHI,
                new GrantExtension(TASK, LATER.plusDays(1), null),
                Rejection.Invalid.class,
                "task.extension-longer-than-asked");
        refuses(
                asked(),
                LEADER_SHI,
                new GrantExtension(TASK, DEADLINE, null),
                Rejection.Invalid.class,
                "task.extension-not-later");
    }

    @Test
    void what_nobody_asked_for_is_not_granted() {
        refuses(Story.in(TaskPhase.IN_PROGRESS), LEADER_SHI, GRANT, Rejection.WrongState.class, "task.nothing-asked");
    }

    @Test
    void a_refusal_keeps_the_deadline_and_opens_the_way_for_another_question() {
        accepts(
                asked(),
                LEADER_SHI,
                new RefuseExtension(TASK, "理由不充分"),
                new ExtensionRefused(TASK, WATER, DEADLINE, "理由不充分"));
        var state = asked().and(new ExtensionRefused(TASK, WATER, DEADLINE, "理由不充分"))
                .state();
        assertThat(state.standing().open()).isEmpty();
        assertThat(state.assignment())
                .isNotNull()
                .extracting(Assignment::deadline)
                .isEqualTo(DEADLINE);
    }

    @Test
    void closing_by_the_granted_day_is_on_time() {
        var until = Given.TODAY;
        accepts(
                Story.dispatchedTo(WATER, SHI, until.minusDays(3))
                        .signed()
                        .extensionRequested(until)
                        .extensionGranted(until)
                        .completionRequested()
                        .verified(),
                LEADER_SHI,
                new ApproveClosing(TASK, ClosingGrade.GOOD, null),
                new TaskClosed(TASK, until, true, null, null, ClosingGrade.GOOD));
    }

    @Test
    void who_holds_the_matter_done_asks_for_nothing_any_more() {
        TaskFixture.when(asked().partAccepted(ROADS), WATER_HEAD, new ApplyForCompletion(TASK, "已完工", List.of()))
                .expectSuccessfulHandlerExecution();
        assertThat(asked().completionRequested().returned().state().standing().open())
                .isEmpty();
    }

    private static Story asked() {
        return Story.in(TaskPhase.IN_PROGRESS).extensionRequested(LATER);
    }

    private static Story until(LocalDate deadline) {
        return Story.registered()
                .and(new TaskDispatched(TASK, WATER, List.of(), SHI, deadline, Given.TODAY.minusDays(20)))
                .signed();
    }

    private static RequestExtension asking(LocalDate until) {
        return new RequestExtension(TASK, "汛期水位高", "完成护坡", until);
    }
}
