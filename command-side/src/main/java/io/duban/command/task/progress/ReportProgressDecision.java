package io.duban.command.task.progress;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.limit.ReportStage;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.ReportProgress;
import java.time.Instant;

/**
 * The lead unit reports for all (T7), and the report answers the stages of {@link ReportStage#answeredAt}. A lower percent than
 * before is an honest correction and accepted.
 */
public final class ReportProgressDecision {

    private ReportProgressDecision() {}

    public static Decision decide(TaskState state, ReportProgress command, Actor actor, Instant now, LimitBasis basis) {
        return permittedOnceHanded(
                state,
                command,
                actor,
                handed -> Decision.accept(new ProgressReported(
                        command.taskId(),
                        handed.leadUnit(),
                        command.text(),
                        command.percent(),
                        command.problems(),
                        command.attachments(),
                        ReportStage.answeredAt(now, state.basis().clocks().clocks(), basis))));
    }
}
