package io.duban.command.task;

import io.duban.command.task.TaskState.Draft;
import io.duban.kernel.event.Fact;
import io.duban.kernel.task.AssignmentEvent;
import io.duban.kernel.task.CheckEvent;
import io.duban.kernel.task.CitizenEvent;
import io.duban.kernel.task.FateEvent;
import io.duban.kernel.task.HandlingEvent;
import io.duban.kernel.task.LimitEvent;
import io.duban.kernel.task.RegistrationEvent;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.WatchEvent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each fact does to the state. Facts are not judged here: what happened, happened. */
public final class TaskEvolution {

    private TaskEvolution() {}

    /** The state after one more fact; {@code before} is null for the first. */
    public static TaskState evolve(@Nullable TaskState before, TaskEvent event) {
        if (event instanceof TaskDrafted drafted) {
            return new Draft(Basis.of(drafted));
        }
        return WatchEvolution.watching(
                next(Objects.requireNonNull(before, "A task begins with its draft"), event), event);
    }

    /** The state after facts that have been decided and not recorded yet. */
    public static TaskState after(TaskState before, List<Fact> facts) {
        var after = before;
        for (var fact : facts) {
            after = evolve(after, (TaskEvent) fact.event());
        }
        return after;
    }

    private static TaskState next(TaskState before, TaskEvent event) {
        return switch (event) {
            case RegistrationEvent registration -> RegistrationEvolution.next(before, registration);
            case AssignmentEvent assigning -> AssignmentEvolution.next(before, assigning);
            case HandlingEvent handling -> HandlingEvolution.next(before, handling);
            case LimitEvent limiting -> LimitEvolution.next(before, limiting);
            case CheckEvent checking -> CheckEvolution.next(before, checking);
            case FateEvent fate -> FateEvolution.next(before, fate);
            case WatchEvent watching -> WatchEvolution.next(before, watching);
            case CitizenEvent citizen -> CitizenEvolution.next(before, citizen);
        };
    }
}
