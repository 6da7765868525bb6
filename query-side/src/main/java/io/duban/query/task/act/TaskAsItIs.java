package io.duban.query.task.act;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.event.EventReader;
import io.duban.query.projection.CatchUp;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The task as it is after somebody else was quicker: who is refused for that reason sees what has changed. */
@Component
class TaskAsItIs {

    private final TaskLedger ledger;
    private final EventReader events;
    private final CatchUp views;

    TaskAsItIs(TaskLedger ledger, EventReader events, CatchUp views) {
        this.ledger = ledger;
        this.events = events;
        this.views = views;
    }

    /** Whether a refusal may come from what others have done since the form was opened. */
    static boolean mayHaveChanged(Rejection refusal) {
        return switch (refusal) {
            case Rejection.WrongState late -> true;
            case Rejection.Conflict meanwhile -> true;
            case Rejection.TooLate late -> true;
            case Rejection.NotAllowed handedOn -> true;
            case Rejection.NotFound gone -> false;
            case Rejection.Invalid typed -> false;
        };
    }

    /** Waits a moment for the views; empty if this person may no longer see the task. */
    Optional<TaskLine> of(UUID task, Viewpoint viewpoint, Actor viewer) {
        var history = events.stream(task);
        if (!history.isEmpty()) {
            views.awaitPosition(history.getLast().position(), CatchUp.PATIENCE);
        }
        return ledger.task(task, viewpoint, viewer);
    }
}
