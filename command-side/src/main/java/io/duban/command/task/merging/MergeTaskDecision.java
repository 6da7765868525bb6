package io.duban.command.task.merging;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.MergeTask;
import io.duban.kernel.task.TaskAbsorbed;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskMerged;
import io.duban.kernel.task.TaskRef;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One task goes on inside another, which keeps the earlier day of both unless the director says otherwise (T20). */
public final class MergeTaskDecision {

    private MergeTaskDecision() {}

    /**
     * What happens to the task that is merged.
     *
     * @param main the task that goes on; null if no task has the number
     */
    public static Decision decide(
            TaskState state, MergeTask command, Actor actor, @Nullable MainTask main, LocalDate today) {
        return permitted(state, command, actor, () -> MainTaskMustGoOn.refusal(command, main)
                .or(() -> MainTaskMustBeOfTheOffice.refusal(known(main), actor))
                .or(() -> SecretsMustStayAmongThemselves.refusal(state, known(main)))
                .or(() -> PublicGateMustNotBeLost.refusal(state, known(main)))
                .or(() -> OnlyTheDirectorMustMoveTheDay.refusal(command, actor, kept(state, known(main)), today))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new TaskMerged(
                        command.taskId(), ref(known(main).id(), known(main).state()), command.reason()))));
    }

    /** What it means for the task that goes on; only to be asked when the other decision accepts. */
    public static Decision absorbed(TaskState merged, MergeTask command, MainTask main) {
        var kept = kept(merged, main);
        var said = command.deadline();
        var moved = said != null && !said.equals(kept);
        var absorbed = new TaskAbsorbed(
                main.id(), ref(command.taskId(), merged), moved ? said : kept, moved ? command.deadlineReason() : null);
        return PublicGateMustNotBeLost.handedOn(merged, main.id(), main.state())
                .map(gate -> Decision.accept(absorbed, gate))
                .orElseGet(() -> Decision.accept(absorbed));
    }

    private static @Nullable LocalDate kept(TaskState merged, MainTask main) {
        return EarlierDay.of(merged.basis().lastDay(), main.state().basis().lastDay());
    }

    private static TaskRef ref(TaskId id, TaskState state) {
        var number = Objects.requireNonNull(state.basis().number(), "What is open has a number");
        return new TaskRef(id, number, state.basis().origin().matter().title());
    }

    private static MainTask known(@Nullable MainTask main) {
        return Objects.requireNonNull(main, "An unknown main task was refused before");
    }
}
