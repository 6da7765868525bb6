package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.EVERYBODY;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.TOWN;
import static io.duban.command.People.WATER;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.command.organisation.TestChart;
import io.duban.command.task.dispatch.DispatchTaskDecision;
import io.duban.command.task.splitting.SplitTaskDecision;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.SplitPart;
import io.duban.kernel.task.SplitTask;
import io.duban.kernel.task.TaskAbsorbed;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskPart;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskRef;
import io.duban.kernel.task.TaskSplit;
import io.duban.kernel.task.TaskSplitOff;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T20: one matter goes on as several 分解. */
class SplittingTest {

    private static final TaskId FIRST = new TaskId(new UUID(5, 1));
    private static final TaskId SECOND = new TaskId(new UUID(5, 2));
    private static final SplitTask SPLIT = new SplitTask(
            TASK, List.of(new SplitPart("修堤", "通过验收", WATER.id()), new SplitPart("修桥", "通车", ROADS.id())), "两个单位");

    @ParameterizedTest
    @EnumSource
    void any_open_matter_is_split_by_the_office_and_by_nobody_else(TaskPhase phase) {
        for (var actor : EVERYBODY) {
            var decision = decide(Story.in(phase).state(), SPLIT, actor);
            if (phase.isOpen() && Set.of(SUPERVISOR, DIRECTOR).contains(actor)) {
                assertThat(Outcome.events(decision))
                        .containsExactly(new TaskSplit(
                                TASK,
                                List.of(new TaskPart(FIRST, "修堤", WATER), new TaskPart(SECOND, "修桥", ROADS)),
                                "两个单位"));
            } else {
                assertThat(decision).as("%s in %s", actor.name(), phase).isInstanceOf(Decision.Refused.class);
            }
        }
    }

    @Test
    void an_unknown_unit_is_refused_beside_the_field_of_its_part() {
        var unknown = new SplitPart("修路", "通车", new UnitId(new UUID(9, 9)));
        var decision = decide(
                Story.dispatched().state(),
                new SplitTask(TASK, List.of(SPLIT.parts().getFirst(), unknown), "两个单位"),
                SUPERVISOR);
        assertThat(Outcome.rejection(decision))
                .isEqualTo(new Rejection.Invalid("organisation.unknown", "parts[1].leadUnit", "没有找到所选的牵头单位，请重新选择。"));
    }

    @Test
    void a_part_is_a_draft_of_whoever_splits_and_keeps_the_wholes_matter_day_and_gate() {
        var whole = Story.dispatched().gated(ReviewSubject.SINGLE).state();
        var split = (TaskSplit) Outcome.events(decide(whole, SPLIT, DIRECTOR)).getFirst();
        var begun = SplitTaskDecision.begun(whole, split, SPLIT.parts().getLast(), 1, DIRECTOR);
        assertThat(Outcome.events(begun))
                .containsExactly(
                        new TaskDrafted(
                                SECOND,
                                "修桥",
                                "民生实事",
                                "县政府工作报告",
                                null,
                                null,
                                "通车",
                                LimitType.GENERAL,
                                DIRECTOR.account()),
                        new TaskSplitOff(SECOND, new TaskRef(TASK, Story.NUMBER, "修复东河堤防"), 2, 2, ROADS, DEADLINE),
                        new PublicGateSet(SECOND, ReviewSubject.SINGLE, "分解前的事项须经群众评议。"),
                        new RegistrationRequested(SECOND));
    }

    /** "Keeps earliest due date unless approved": a part is due with the whole, or the director dispatches it for later. */
    @Test
    void a_part_is_dispatched_for_no_later_day_than_the_wholes_unless_by_the_director() {
        var part = part(DEADLINE);
        assertThat(dispatch(part, SUPERVISOR, DEADLINE)).isInstanceOf(Decision.Accepted.class);
        assertThat(dispatch(part, SUPERVISOR, DEADLINE.minusDays(1))).isInstanceOf(Decision.Accepted.class);
        assertThat(Outcome.rejection(dispatch(part, SUPERVISOR, DEADLINE.plusDays(1))))
                .extracting(Rejection::code, Rejection::fieldOrNull)
                .containsExactly("task.later-than-the-whole", "deadline");
        assertThat(dispatch(part, DIRECTOR, DEADLINE.plusDays(1))).isInstanceOf(Decision.Accepted.class);
        assertThat(dispatch(part(null), SUPERVISOR, DEADLINE.plusDays(99))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void what_took_another_matter_in_before_its_dispatch_keeps_that_ones_day_too() {
        var main = Story.registered()
                .and(new TaskAbsorbed(TASK, Story.OTHER, DEADLINE, null))
                .state();
        assertThat(main.basis().lastDay()).isEqualTo(DEADLINE);
        assertThat(Outcome.rejection(dispatch(main, SUPERVISOR, DEADLINE.plusDays(1)))
                        .code())
                .isEqualTo("task.later-than-the-whole");
    }

    private static TaskState part(@Nullable LocalDate dueBy) {
        return Story.handedIn()
                .and(new TaskSplitOff(TASK, Story.OTHER, 1, 2, WATER, dueBy))
                .and(new RegistrationApproved(TASK, Story.NUMBER, Given.TODAY))
                .state();
    }

    private static Decision dispatch(TaskState state, Actor actor, LocalDate deadline) {
        return DispatchTaskDecision.decide(
                state,
                new DispatchTask(TASK, WATER.id(), List.of(TOWN.id()), null, deadline),
                actor,
                Given.NOW,
                TestChart.chart(),
                Given.LIMITS.inForce());
    }

    private static Decision decide(TaskState state, SplitTask command, Actor actor) {
        var ids = new ArrayDeque<>(List.of(FIRST, SECOND));
        return SplitTaskDecision.decide(state, command, actor, TestChart.chart(), ids::removeFirst);
    }
}
