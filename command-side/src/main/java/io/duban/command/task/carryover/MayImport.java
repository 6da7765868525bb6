package io.duban.command.task.carryover;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** Ledgers are the office's; an administrator may bring one in when the system is set up, and Duban itself for the demo. */
public final class MayImport {

    private MayImport() {}

    public static Optional<Rejection> refusal(Actor actor) {
        return actor.isOffice() || actor.role() == Role.ADMINISTRATOR || actor.role() == Role.SYSTEM
                ? Optional.empty()
                : Optional.of(new Rejection.NotAllowed(
                        "ledger.not-allowed",
                        "台账由督查室工作人员或管理员导入，您（%s）不能办理此项。".formatted(actor.role().label())));
    }
}
