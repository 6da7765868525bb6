package io.duban.command.task.carryover;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** Ledgers are the office's; an administrator may bring one in when the system is set up, and Duban itself for the demo. */
public final class MayImport {

    private MayImport() {}

    public static Optional<Rejection> refusal(Actor actor) {
        return CountyAction.IMPORT_LEDGER.refusal(actor);
    }
}
