package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.EVERYBODY;
import static io.duban.command.People.LEADER_LU;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.TASK;
import static io.duban.kernel.task.ObjectionOutcome.DISMISSED;
import static io.duban.kernel.task.ObjectionOutcome.UPHELD;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.command.task.objection.DecideObjectionDecision;
import io.duban.command.task.objection.RaiseObjectionDecision;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.Conclusion;
import io.duban.kernel.task.DecideObjection;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.ObjectionDismissed;
import io.duban.kernel.task.ObjectionOutcome;
import io.duban.kernel.task.ObjectionRaised;
import io.duban.kernel.task.ObjectionUpheld;
import io.duban.kernel.task.RaiseObjection;
import io.duban.kernel.task.TaskEvent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** T22, 督查条例 Art. 17: the unit objects to a conclusion within thirty days; who took no part decides in thirty days. */
class ObjectionTest {

    @Test
    void the_lead_units_head_objects_to_a_return_and_is_answered_within_thirty_days() {
        var story = returned();
        for (var actor : EVERYBODY) {
            var decision = raise(story, actor, story.last(), Given.TODAY);
            if (actor.equals(WATER_HEAD)) {
                assertThat(Outcome.events(decision))
                        .containsExactly(new ObjectionRaised(
                                TASK,
                                1,
                                story.last(),
                                Conclusion.REWORK,
                                Given.TODAY,
                                WATER,
                                "已接入",
                                List.of(),
                                Given.TODAY.plusDays(30)));
            } else {
                assertThat(code(decision)).isEqualTo("task.not-allowed");
            }
        }
    }

    @Test
    void thirty_days_after_the_conclusion_is_the_last_day() {
        var story = returned();
        assertThat(raise(story, WATER_HEAD, story.last(), Given.TODAY.plusDays(30)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(Outcome.rejection(raise(story, WATER_HEAD, story.last(), Given.TODAY.plusDays(31))))
                .isInstanceOf(Rejection.TooLate.class)
                .extracting(Rejection::code)
                .isEqualTo("task.objection-too-late");
    }

    @Test
    void one_conclusion_is_objected_to_once_even_after_the_decision() {
        var story = objected(returned());
        assertThat(code(raise(story, WATER_HEAD, 7, Given.TODAY))).isEqualTo("task.nothing-concluded");
        var twice = objected(returned()).by(SUPERVISOR).completionRequested().returned();
        assertThat(code(raise(twice, WATER_HEAD, conclusion(twice, 0), Given.TODAY)))
                .isEqualTo("task.objected-before");
        assertThat(raise(twice, WATER_HEAD, twice.last(), Given.TODAY)).isInstanceOf(Decision.Accepted.class);
        var decided = objected(returned()).and(new ObjectionDismissed(TASK, 1, 7, Conclusion.REWORK, "事实清楚"));
        assertThat(code(raise(decided, WATER_HEAD, 7, Given.TODAY))).isEqualTo("task.nothing-concluded");
    }

    @Test
    void what_is_no_conclusion_cannot_be_objected_to() {
        assertThat(code(raise(returned(), WATER_HEAD, 3, Given.TODAY))).isEqualTo("task.no-such-conclusion");
        assertThat(code(raise(Story.toBeReviewed(), WATER_HEAD, 3, Given.TODAY)))
                .isEqualTo("task.nothing-concluded");
        var reopened = closed().reopened();
        assertThat(code(raise(reopened, WATER_HEAD, conclusion(reopened, 0), Given.TODAY)))
                .as("a closing that was reversed")
                .isEqualTo("task.nothing-concluded");
    }

    /** Recusal 回避: the supervisor checked, the director returned. */
    @Test
    void who_drew_the_conclusion_or_made_the_check_before_it_does_not_decide() {
        var story = objected(Story.dispatched()
                .signed()
                .completionRequested()
                .by(SUPERVISOR)
                .verifying()
                .by(DIRECTOR)
                .returned());
        assertThat(code(review(story, DIRECTOR, DISMISSED, null))).isEqualTo("task.took-part");
        assertThat(code(review(story, SUPERVISOR, DISMISSED, null))).isEqualTo("task.not-allowed");
        assertThat(code(review(story, WATER_HEAD, DISMISSED, null))).isEqualTo("task.not-allowed");
        for (var leader : List.of(LEADER_SHI, LEADER_LU)) {
            assertThat(review(story, leader, DISMISSED, null)).isInstanceOf(Decision.Accepted.class);
        }
    }

    @Test
    void a_check_that_the_director_made_recuses_them_though_a_leader_closed() {
        var story = objected(Story.dispatched()
                .signed()
                .completionRequested()
                .by(DIRECTOR)
                .verified()
                .by(LEADER_SHI)
                .closed());
        assertThat(code(review(story, DIRECTOR, DISMISSED, null))).isEqualTo("task.took-part");
        assertThat(code(review(story, LEADER_SHI, DISMISSED, null))).isEqualTo("task.took-part");
        assertThat(review(story, LEADER_LU, DISMISSED, null)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void the_check_before_the_last_application_recuses_nobody_from_the_next_conclusion() {
        var story = objected(Story.dispatched()
                .signed()
                .completionRequested()
                .by(DIRECTOR)
                .returned()
                .by(WATER_HEAD)
                .completionRequested()
                .by(SUPERVISOR)
                .returned());
        assertThat(review(story, DIRECTOR, DISMISSED, null)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_dismissed_objection_changes_nothing_but_waits_no_more() {
        var story = objected(returned());
        var decision = review(story, DIRECTOR, DISMISSED, null);
        assertThat(Outcome.events(decision))
                .containsExactly(new ObjectionDismissed(TASK, 1, 7, Conclusion.REWORK, "经复核"));
        var after = after(story, decision);
        assertThat(after.state().standing().objections().tookPart()).isEmpty();
        assertThat(code(review(after, DIRECTOR, DISMISSED, null))).isEqualTo("task.no-objection");
    }

    @Test
    void an_upheld_objection_takes_the_finding_of_falsification_back_without_editing_it() {
        var found = Story.dispatched()
                .signed()
                .completionRequested()
                .by(SUPERVISOR)
                .and(new FalsificationFound(TASK, WATER, "旧照", List.of(), DEADLINE));
        assertThat(found.state().basis().checks().falsifications()).isOne();
        var after = after(objected(found), review(objected(found), DIRECTOR, UPHELD, null));
        assertThat(after.state().basis().checks().falsifications()).isZero();
        assertThat(after.events()).anyMatch(FalsificationFound.class::isInstance);
    }

    @Test
    void an_upheld_objection_to_a_closing_grades_it_anew_in_the_decision() {
        var story = objected(closed());
        assertThat(code(review(story, DIRECTOR, UPHELD, null))).isEqualTo("task.grade-needed");
        assertThat(code(review(story, DIRECTOR, UPHELD, ClosingGrade.GOOD))).isEqualTo("task.same-grade");
        assertThat(code(review(story, DIRECTOR, DISMISSED, ClosingGrade.EXCELLENT)))
                .isEqualTo("task.no-grade-here");
        var upheld = review(story, DIRECTOR, UPHELD, ClosingGrade.EXCELLENT);
        assertThat(Outcome.events(upheld))
                .containsExactly(new ObjectionUpheld(
                        TASK,
                        1,
                        conclusion(story, 0),
                        Conclusion.CLOSING,
                        "经复核",
                        ClosingGrade.GOOD,
                        ClosingGrade.EXCELLENT));
        assertThat(after(story, upheld).state().basis().checks().closing().grade())
                .isEqualTo(ClosingGrade.EXCELLENT);
    }

    @Test
    void a_return_is_not_graded() {
        assertThat(code(review(objected(returned()), DIRECTOR, UPHELD, ClosingGrade.GOOD)))
                .isEqualTo("task.no-grade-here");
    }

    @Test
    void an_objection_to_a_closing_that_was_reopened_meanwhile_is_decided_without_a_grade() {
        var story = objected(closed()).reopened();
        assertThat(review(story, DIRECTOR, UPHELD, null)).isInstanceOf(Decision.Accepted.class);
        assertThat(code(review(story, DIRECTOR, UPHELD, ClosingGrade.EXCELLENT)))
                .isEqualTo("task.no-grade-here");
    }

    @Test
    void an_objection_is_answered_though_the_task_was_cancelled_meanwhile() {
        assertThat(review(objected(returned()).cancelled(), DIRECTOR, UPHELD, null))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_number_that_no_objection_bears_is_refused() {
        var command = new DecideObjection(TASK, 7, DISMISSED, "经复核", null);
        assertThat(code(DecideObjectionDecision.decide(objected(returned()).state(), command, DIRECTOR)))
                .isEqualTo("task.objection-not-waiting");
    }

    /** Returned by the supervisor; the conclusion is the eighth fact, number 7. */
    private static Story returned() {
        return Story.dispatched()
                .signed()
                .completionRequested()
                .by(SUPERVISOR)
                .verifying()
                .returned();
    }

    private static Story closed() {
        return Story.dispatched()
                .signed()
                .completionRequested()
                .by(SUPERVISOR)
                .verified()
                .by(LEADER_SHI)
                .closed();
    }

    private static long conclusion(Story story, int which) {
        return story.state().basis().disputes().concluded().get(which).sequence();
    }

    private static Story objected(Story story) {
        var about = story.state().basis().disputes().concluded().getLast();
        return story.by(WATER_HEAD)
                .and(new ObjectionRaised(
                        TASK,
                        1,
                        about.sequence(),
                        about.conclusion(),
                        about.day(),
                        WATER,
                        "已接入",
                        List.of(),
                        about.day().plusDays(30)));
    }

    private static Story after(Story story, Decision decision) {
        Outcome.events(decision).forEach(event -> story.and((TaskEvent) event));
        return story;
    }

    private static Decision raise(Story story, Actor actor, long about, LocalDate today) {
        return RaiseObjectionDecision.decide(
                story.state(), new RaiseObjection(TASK, about, "已接入", List.of()), actor, today);
    }

    private static Decision review(Story story, Actor actor, ObjectionOutcome outcome, @Nullable ClosingGrade grade) {
        return DecideObjectionDecision.decide(
                story.state(), new DecideObjection(TASK, 1, outcome, "经复核", grade), actor);
    }

    private static String code(Decision decision) {
        return Outcome.rejection(decision).code();
    }
}
