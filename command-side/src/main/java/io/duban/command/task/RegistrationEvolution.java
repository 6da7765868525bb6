package io.duban.command.task;

import io.duban.command.task.TaskState.Draft;
import io.duban.command.task.TaskState.PendingApproval;
import io.duban.command.task.TaskState.Registered;
import io.duban.kernel.task.DraftRevised;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.OfficeNamed;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.RegistrationEvent;
import io.duban.kernel.task.RegistrationRefused;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskLabelled;

/** What the facts of registration do to the state. */
final class RegistrationEvolution {

    private RegistrationEvolution() {}

    static TaskState next(TaskState before, RegistrationEvent event) {
        var basis = before.basis();
        return switch (event) {
            case TaskDrafted again -> before;
            case LedgerEntryCarriedOver entry -> before.with(basis.fromLedger());
            case DraftRevised revised -> before.with(basis.redrafted(Matter.of(revised)));
            case RegistrationRequested requested -> new PendingApproval(basis);
            case RegistrationRefused refused -> new Draft(basis);
            case RegistrationApproved approved -> new Registered(basis.numbered(approved.number()));
            case TaskLabelled labelled -> before.with(basis.labelled(labelled.label()));
            case OfficeNamed named -> before.with(basis.ofOffice(named.office()));
        };
    }
}
