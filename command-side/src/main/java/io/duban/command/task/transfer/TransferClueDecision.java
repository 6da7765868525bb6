package io.duban.command.task.transfer;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ClueTransferred;
import io.duban.kernel.task.TransferClue;
import java.time.LocalDate;

/** The head of the office notes the sealed number of a clue that was handed on; the task goes on (T21, 督查条例 Art. 23). */
public final class TransferClueDecision {

    private TransferClueDecision() {}

    public static Decision decide(TaskState state, TransferClue command, Actor actor, LocalDate today) {
        return permitted(
                state,
                command,
                actor,
                () -> command.transferredOn().isAfter(today)
                        ? Decision.refuse(
                                new Rejection.Invalid("task.transfer-ahead", "transferredOn", "移送日期不能晚于今天，请在实际移送后再登记。"))
                        : Decision.accept(new ClueTransferred(
                                command.taskId(), command.authority(), command.reference(), command.transferredOn())));
    }
}
