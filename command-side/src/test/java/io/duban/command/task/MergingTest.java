package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.EVERYBODY;
import static io.duban.command.People.SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.NUMBER;
import static io.duban.command.task.Story.OTHER;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.command.task.clock.ClockFact;
import io.duban.command.task.clock.ClockKeeping;
import io.duban.command.task.merging.MainTask;
import io.duban.command.task.merging.MergeTaskDecision;
import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.Dues;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.MergeTask;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.TaskAbsorbed;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskMerged;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T20: one matter goes on inside another 并案. */
class MergingTest {

    private static final MergeTask MERGE = new MergeTask(TASK, OTHER.number(), "同一工程");
    private static final TaskRef ITSELF = new TaskRef(TASK, NUMBER, "修复东河堤防");

    @ParameterizedTest
    @EnumSource
    void any_open_matter_is_merged_by_the_office_and_by_nobody_else(TaskPhase phase) {
        for (var actor : EVERYBODY) {
            var decision = decide(Story.in(phase).state(), MERGE, actor, main(DEADLINE));
            if (phase.isOpen() && Set.of(SUPERVISOR, DIRECTOR).contains(actor)) {
                assertThat(Outcome.events(decision))
                        .containsExactly(new TaskMerged(TASK, new TaskRef(OTHER.id(), NUMBER, "修复东河堤防"), "同一工程"));
            } else {
                assertThat(decision).as("%s in %s", actor.name(), phase).isInstanceOf(Decision.Refused.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_main_matter_must_be_open_and_not_merged_itself(TaskPhase phase) {
        var main = new MainTask(OTHER.id(), Story.in(phase).state());
        var decision = decide(Story.dispatched().state(), MERGE, SUPERVISOR, main);
        if (phase.isOpen()) {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
        } else {
            refused(decision, "into", "task.main-task-not-open");
        }
    }

    @Test
    void a_matter_is_not_merged_into_itself_or_into_a_number_that_nobody_bears() {
        var state = Story.dispatched().state();
        refused(decide(state, MERGE, SUPERVISOR, new MainTask(TASK, state)), "into", "task.merge-into-itself");
        refused(decide(state, MERGE, SUPERVISOR, null), "into", "task.no-such-number");
    }

    @Test
    void the_main_matter_knows_what_it_took_in_and_keeps_the_earlier_day_of_both() {
        var early = Story.dispatchedTo(WATER, SHI, DEADLINE.minusDays(9)).state();
        assertThat(Outcome.events(MergeTaskDecision.absorbed(early, MERGE, main(DEADLINE))))
                .containsExactly(new TaskAbsorbed(OTHER.id(), ITSELF, DEADLINE.minusDays(9), null));
        var late = Story.dispatchedTo(WATER, SHI, DEADLINE.plusDays(9)).state();
        assertThat(Outcome.events(MergeTaskDecision.absorbed(late, MERGE, main(DEADLINE))))
                .containsExactly(new TaskAbsorbed(OTHER.id(), ITSELF, DEADLINE, null));
        var undated = Story.dispatchedTo(WATER, SHI, null).state();
        assertThat(Outcome.events(MergeTaskDecision.absorbed(undated, MERGE, main(DEADLINE))))
                .containsExactly(new TaskAbsorbed(OTHER.id(), ITSELF, DEADLINE, null));
    }

    @Test
    void another_day_is_the_directors_to_say_with_a_reason_and_not_in_the_past() {
        var state = Story.dispatched().state();
        var later = new MergeTask(TASK, OTHER.number(), "同一工程", DEADLINE.plusDays(5), "须同时验收");
        refused(decide(state, later, SUPERVISOR, main(DEADLINE)), "deadline", "task.deadline-by-director");
        assertThat(decide(state, later, DIRECTOR, main(DEADLINE))).isInstanceOf(Decision.Accepted.class);
        assertThat(Outcome.events(MergeTaskDecision.absorbed(state, later, main(DEADLINE))))
                .containsExactly(new TaskAbsorbed(OTHER.id(), ITSELF, DEADLINE.plusDays(5), "须同时验收"));
        var past = new MergeTask(TASK, OTHER.number(), "同一工程", Given.TODAY.minusDays(1), "已过");
        refused(decide(state, past, DIRECTOR, main(DEADLINE)), "deadline", "task.deadline-past");
        var same = new MergeTask(TASK, OTHER.number(), "同一工程", DEADLINE, "同一天");
        assertThat(decide(state, same, SUPERVISOR, main(DEADLINE))).isInstanceOf(Decision.Accepted.class);
        assertThat(Outcome.events(MergeTaskDecision.absorbed(state, same, main(DEADLINE))))
                .as("what is usual needs no reason in the record")
                .containsExactly(new TaskAbsorbed(OTHER.id(), ITSELF, DEADLINE, null));
    }

    @Test
    void the_clock_of_the_main_matter_moves_to_the_earlier_day_even_to_one_that_has_passed() {
        var main = clocked();
        for (var day : List.of(DEADLINE.minusDays(9), Given.TODAY.minusDays(3))) {
            var followed = ClockKeeping.follow(
                    main, Decision.accept(new TaskAbsorbed(TASK, OTHER, day, null)), Given.LIMITS, Given.NOW);
            var set = (ClocksSet) Outcome.events(followed).getLast();
            assertThat(set.clocks().getLast().due())
                    .isEqualTo(Given.LIMITS.inForce().endOf(day));
            var after = main;
            for (var event : Outcome.events(followed)) {
                after = TaskEvolution.evolve(after, (TaskEvent) event);
            }
            assertThat(after.basis().lastDay()).isEqualTo(day);
        }
    }

    @Test
    void the_clocks_of_what_was_merged_are_neither_met_nor_missed() {
        var followed = ClockKeeping.follow(
                clocked(), Decision.accept(new TaskMerged(TASK, OTHER, "同一工程")), Given.LIMITS, Given.NOW);
        assertThat(((ClocksSet) Outcome.events(followed).getLast()).clocks())
                .isNotEmpty()
                .allMatch(clock -> clock.status() == ClockReading.Status.DROPPED);
    }

    /** 群众不认可，实事不销号 (2.4): nobody goes round the public by merging. */
    @Test
    void the_gate_goes_on_with_the_main_matter_and_is_not_lost() {
        var gated = Story.dispatched().gated(ReviewSubject.PROJECT).state();
        assertThat(Outcome.events(MergeTaskDecision.absorbed(gated, MERGE, main(DEADLINE))))
                .contains(new PublicGateSet(OTHER.id(), ReviewSubject.PROJECT, "并入的事项须经群众评议。"));
        var mainWithGate = new MainTask(
                OTHER.id(), Story.dispatched().gated(ReviewSubject.SINGLE).state());
        assertThat(Outcome.events(MergeTaskDecision.absorbed(gated, MERGE, mainWithGate)))
                .noneMatch(PublicGateSet.class::isInstance);
        for (var asked : List.of(TaskPhase.PUBLIC_REVIEW, TaskPhase.CLOSING_APPROVAL)) {
            var late = new MainTask(OTHER.id(), Story.in(asked).state());
            refused(decide(gated, MERGE, SUPERVISOR, late), "into", "task.public-gate-would-be-lost");
            assertThat(decide(Story.dispatched().state(), MERGE, SUPERVISOR, late))
                    .isInstanceOf(Decision.Accepted.class);
        }
    }

    private static TaskState clocked() {
        var limits = Given.LIMITS.inForce();
        var dues = Dues.of(limits, LimitType.FIXED, Given.NOW, DEADLINE, null);
        return Story.dispatched()
                .and(ClockFact.begun(TASK, dues, limits))
                .signed()
                .state();
    }

    private static MainTask main(LocalDate deadline) {
        return new MainTask(
                OTHER.id(), Story.dispatchedTo(WATER, SHI, deadline).signed().state());
    }

    private static Decision decide(TaskState state, MergeTask command, Actor actor, @Nullable MainTask main) {
        return MergeTaskDecision.decide(state, command, actor, main, Given.TODAY);
    }

    private static void refused(Decision decision, String field, String code) {
        assertThat(Outcome.rejection(decision))
                .isInstanceOfSatisfying(Rejection.Invalid.class, refusal -> assertThat(refusal.field())
                        .isEqualTo(field))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
