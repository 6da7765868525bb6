package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.DUBAN;
import static io.duban.command.People.OTHER_REVIEWER;
import static io.duban.command.People.REVIEWER;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.REVIEWED_BY;
import static io.duban.command.task.Story.TASK;
import static io.duban.command.task.TaskFixture.accepts;
import static io.duban.command.task.TaskFixture.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.command.task.review.CastAppraisalDecision;
import io.duban.command.task.review.ConcludePublicReviewDecision;
import io.duban.command.task.review.RecordNoContactDecision;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.CastAppraisal;
import io.duban.kernel.task.ConcludePublicReview;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.FreezeElectorate;
import io.duban.kernel.task.LiftPublicGate;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.PassVerification;
import io.duban.kernel.task.PublicGateLifted;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.RecordNoContact;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviewTally;
import io.duban.kernel.task.SetPublicGate;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.VerificationPassed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T16 and 2.4, 群众不认可，实事不销号: the gate, who is asked, who speaks, who counts. */
class PublicReviewTest {

    private static final LocalDate TODAY = Given.TODAY;
    private static final CastAppraisal SATISFIED = new CastAppraisal(TASK, Appraisal.SATISFIED, null);
    private static final FreezeElectorate FREEZE =
            new FreezeElectorate(TASK, ReviewMethod.BENEFICIARY_LIST, 2, 2, REVIEWED_BY);

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "REGISTERED", "DISPATCHED", "IN_PROGRESS", "REWORK", "REOPENED", "VERIFYING"})
    void the_office_gives_the_public_a_say_at_any_time_before_closing_is_at_hand(TaskPhase phase) {
        accepts(
                Story.in(phase),
                SUPERVISOR,
                new SetPublicGate(TASK, ReviewSubject.PROJECT, "民生实事"),
                new PublicGateSet(TASK, ReviewSubject.PROJECT, "民生实事"));
    }

    @Test
    void the_gate_is_not_set_twice_and_not_set_when_closing_is_at_hand() {
        refuses(
                Story.dispatched().gated(ReviewSubject.SINGLE),
                SUPERVISOR,
                new SetPublicGate(TASK, ReviewSubject.PROJECT, "民生"),
                Rejection.WrongState.class,
                "task.public-gate-set");
        refuses(
                Story.in(TaskPhase.CLOSING_APPROVAL),
                SUPERVISOR,
                new SetPublicGate(TASK, ReviewSubject.PROJECT, "民生"),
                Rejection.WrongState.class,
                "task.wrong-state");
    }

    @Test
    void the_gate_is_lifted_with_a_reason_and_can_be_set_again() {
        accepts(
                Story.dispatched().gated(ReviewSubject.SINGLE),
                DIRECTOR,
                new LiftPublicGate(TASK, "诉求人已撤回诉求"),
                new PublicGateLifted(TASK, "诉求人已撤回诉求"));
        refuses(
                Story.dispatched(),
                DIRECTOR,
                new LiftPublicGate(TASK, "不需要"),
                Rejection.WrongState.class,
                "task.no-public-gate");
        accepts(
                Story.dispatched().gated(ReviewSubject.SINGLE).and(new PublicGateLifted(TASK, "撤回")),
                SUPERVISOR,
                new SetPublicGate(TASK, ReviewSubject.PROJECT, "民生"),
                new PublicGateSet(TASK, ReviewSubject.PROJECT, "民生"));
    }

    @Test
    void a_passed_check_leads_to_the_public_where_the_gate_is_set_and_to_the_leader_where_it_is_not() {
        var gated = Story.in(TaskPhase.COMPLETION_REQUESTED).gated(ReviewSubject.SINGLE);
        accepts(gated, SUPERVISOR, new PassVerification(TASK, "属实"), new VerificationPassed(TASK, "属实"));
        assertThat(gated.verified().state().phase()).isEqualTo(TaskPhase.PUBLIC_REVIEW);
        assertThat(Story.in(TaskPhase.COMPLETION_REQUESTED).verified().state().phase())
                .isEqualTo(TaskPhase.CLOSING_APPROVAL);
        assertThat(Story.in(TaskPhase.COMPLETION_REQUESTED)
                        .gated(ReviewSubject.SINGLE)
                        .and(new PublicGateLifted(TASK, "撤回"))
                        .verified()
                        .state()
                        .phase())
                .isEqualTo(TaskPhase.CLOSING_APPROVAL);
    }

    @Test
    void the_office_freezes_once_who_is_asked_and_how() {
        accepts(
                Story.toBeReviewed(),
                SUPERVISOR,
                FREEZE,
                new ElectorateFrozen(TASK, 1, ReviewMethod.BENEFICIARY_LIST, 2, 2, REVIEWED_BY));
        refuses(
                Story.toBeReviewed().frozen(1, 2, 2),
                SUPERVISOR,
                new FreezeElectorate(TASK, ReviewMethod.ON_SITE_CODE, 9, 9, REVIEWED_BY.plusDays(5)),
                Rejection.WrongState.class,
                "task.electorate-frozen");
    }

    @Test
    void a_sample_that_leaves_out_a_complainant_and_a_window_that_is_over_are_refused() {
        refuses(
                Story.toBeReviewed(),
                SUPERVISOR,
                new FreezeElectorate(TASK, ReviewMethod.CALL_BACK, 2, 1, REVIEWED_BY),
                Rejection.Invalid.class,
                "task.sample-too-small");
        refuses(
                Story.toBeReviewed(),
                SUPERVISOR,
                new FreezeElectorate(TASK, ReviewMethod.CALL_BACK, 2, 2, TODAY.minusDays(1)),
                Rejection.Invalid.class,
                "task.review-day-past");
    }

    @Test
    void nobody_is_heard_before_it_stands_fast_who_is_asked() {
        for (var command : List.of(SATISFIED, noContact())) {
            refuses(Story.toBeReviewed(), REVIEWER, command, Rejection.WrongState.class, "task.electorate-not-frozen");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_reviewer_says_what_a_member_of_the_sample_thinks(Appraisal appraisal) {
        accepts(
                Story.toBeReviewed().frozen(1, 2, 2),
                REVIEWER,
                new CastAppraisal(TASK, appraisal, "再看一个雨季"),
                new AppraisalCast(TASK, 1, appraisal, "再看一个雨季", "jianduyuan1"));
    }

    @Test
    void each_reviewer_is_heard_once_in_a_round_with_an_appraisal_or_without_contact() {
        var heard = Story.toBeReviewed().frozen(1, 2, 2).appraised(1, Appraisal.UNSATISFIED, REVIEWER.account());
        for (var command : List.of(SATISFIED, noContact())) {
            refuses(heard, REVIEWER, command, Rejection.WrongState.class, "task.appraised-already");
        }
        accepts(
                heard,
                OTHER_REVIEWER,
                SATISFIED,
                new AppraisalCast(TASK, 1, Appraisal.SATISFIED, null, OTHER_REVIEWER.account()));
    }

    @Test
    void a_reviewer_is_heard_again_in_the_next_round() {
        var nextRound = Story.toBeReviewed()
                .frozen(1, 2, 2)
                .appraised(1, Appraisal.UNSATISFIED, REVIEWER.account())
                .concluded(1, new ReviewTally(0, 0, 1, 0), false)
                .completionRequested()
                .verified()
                .frozen(2, 2, 2);
        accepts(
                nextRound,
                REVIEWER,
                SATISFIED,
                new AppraisalCast(TASK, 2, Appraisal.SATISFIED, null, REVIEWER.account()));
    }

    @Test
    void an_answer_counts_on_the_last_day_of_the_window_and_not_after() {
        var asked = Story.toBeReviewed().frozen(1, 2, 2).state();
        assertThat(Outcome.events(CastAppraisalDecision.decide(asked, SATISFIED, REVIEWER, REVIEWED_BY)))
                .hasSize(1);
        var late = REVIEWED_BY.plusDays(1);
        assertThat(Outcome.rejection(CastAppraisalDecision.decide(asked, SATISFIED, REVIEWER, late)))
                .isInstanceOf(Rejection.TooLate.class)
                .extracting(Rejection::code)
                .isEqualTo("task.review-window-closed");
        assertThat(Outcome.rejection(RecordNoContactDecision.decide(asked, noContact(), REVIEWER, late))
                        .code())
                .isEqualTo("task.review-window-closed");
    }

    @Test
    void a_comment_that_gives_somebody_away_is_refused_beside_its_field() {
        refuses(
                Story.toBeReviewed().frozen(1, 2, 2),
                REVIEWER,
                new CastAppraisal(TASK, Appraisal.SATISFIED, "找13800138000"),
                Rejection.Invalid.class,
                "task.comment-names-somebody");
    }

    @Test
    void who_cannot_be_reached_is_recorded_with_the_days_of_the_attempts() {
        accepts(
                Story.toBeReviewed().frozen(1, 2, 2),
                REVIEWER,
                noContact(),
                new NoContactRecorded(TASK, 1, noContact().attempts(), "jianduyuan1"));
        refuses(
                Story.toBeReviewed().frozen(1, 2, 2),
                REVIEWER,
                new RecordNoContact(TASK, List.of(TODAY, TODAY, TODAY)),
                Rejection.Invalid.class,
                "task.too-few-attempts");
    }

    @Test
    void nobody_ends_the_asking_before_its_time() {
        refuses(
                Story.toBeReviewed().frozen(1, 2, 2).appraised(1, Appraisal.SATISFIED, "a"),
                DIRECTOR,
                new ConcludePublicReview(TASK),
                Rejection.WrongState.class,
                "task.review-running");
        refuses(
                Story.toBeReviewed(),
                DUBAN,
                new ConcludePublicReview(TASK),
                Rejection.WrongState.class,
                "task.electorate-not-frozen");
    }

    @Test
    void when_the_whole_sample_is_heard_the_count_decides_for_closing() {
        accepts(
                Story.toBeReviewed()
                        .frozen(1, 2, 2)
                        .appraised(1, Appraisal.BASICALLY_SATISFIED, "a")
                        .and(new NoContactRecorded(TASK, 1, noContact().attempts(), "b")),
                SUPERVISOR,
                new ConcludePublicReview(TASK),
                concluded(new ReviewTally(0, 1, 0, 1), true, 100));
    }

    @Test
    void one_complainant_who_objects_sends_it_back_with_the_progress_that_was_reported() {
        accepts(
                Story.toBeReviewed()
                        .frozen(1, 2, 2)
                        .appraised(1, Appraisal.SATISFIED, "a")
                        .appraised(1, Appraisal.UNSATISFIED, "b"),
                SUPERVISOR,
                new ConcludePublicReview(TASK),
                concluded(new ReviewTally(1, 0, 1, 0), false, 80));
    }

    @Test
    void after_the_window_duban_itself_counts_and_silence_is_no_approval() {
        var asked = Story.toBeReviewed()
                .frozen(1, 2, 2)
                .appraised(1, Appraisal.SATISFIED, "a")
                .state();
        assertThat(Outcome.events(ConcludePublicReviewDecision.decide(
                        asked, new ConcludePublicReview(TASK), DUBAN, REVIEWED_BY.plusDays(1))))
                .containsExactly(concluded(new ReviewTally(1, 0, 0, 0), false, 80));
    }

    @Test
    void a_project_needs_thirty_answers_and_eighty_five_in_a_hundred() {
        var asked = Story.dispatched()
                .gated(ReviewSubject.PROJECT)
                .signed()
                .completionRequested()
                .verified()
                .frozen(1, 900, 40);
        for (int i = 0; i < 34; i++) {
            asked.appraised(1, i % 2 == 0 ? Appraisal.SATISFIED : Appraisal.BASICALLY_SATISFIED, "r" + i);
        }
        for (int i = 34; i < 40; i++) {
            asked.appraised(1, Appraisal.UNSATISFIED, "r" + i);
        }
        accepts(
                asked,
                DUBAN,
                new ConcludePublicReview(TASK),
                new PublicReviewConcluded(
                        TASK,
                        1,
                        ReviewSubject.PROJECT,
                        ReviewMethod.CALL_BACK,
                        900,
                        40,
                        new ReviewTally(17, 17, 6, 0),
                        true,
                        100));
    }

    @Test
    void the_round_forgets_nobody_who_was_heard_and_the_next_begins_empty() {
        var round = Story.toBeReviewed().frozen(1, 2, 2).appraised(1, Appraisal.SATISFIED, "a");
        assertThat(round.state().basis().checks().review().heard()).isEqualTo(Set.of("a"));
        var failed = round.concluded(1, new ReviewTally(1, 0, 0, 0), false).state();
        assertThat(failed.phase()).isEqualTo(TaskPhase.REWORK);
        assertThat(failed.basis().percent()).isZero();
        assertThat(failed.assignment().deadline()).isEqualTo(DEADLINE);
        var next =
                round.completionRequested().verified().state().basis().checks().review();
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.heard()).isEmpty();
        assertThat(next.electorate()).isNull();
        assertThat(next.tally()).isEqualTo(ReviewTally.NOTHING);
    }

    private static RecordNoContact noContact() {
        return new RecordNoContact(TASK, List.of(TODAY.minusDays(1), TODAY.minusDays(1), TODAY));
    }

    private static PublicReviewConcluded concluded(ReviewTally tally, boolean passed, int percent) {
        return new PublicReviewConcluded(
                TASK, 1, ReviewSubject.SINGLE, ReviewMethod.CALL_BACK, 2, 2, tally, passed, percent);
    }
}
