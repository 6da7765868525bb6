package io.duban.query.task;

import io.duban.kernel.task.DraftRevised;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.OfficeNamed;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.RegistrationEvent;
import io.duban.kernel.task.RegistrationRefused;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskLabelled;
import io.duban.kernel.task.TaskPhase;

/** What the facts of registration change in a line. */
final class RegistrationFold {

    private RegistrationFold() {}

    static void apply(TaskDraft task, RegistrationEvent event) {
        switch (event) {
            case TaskDrafted ignored -> task.phase = TaskPhase.DRAFT;
            case LedgerEntryCarriedOver e -> {
                task.carriedOver = true;
                task.responsiblePerson = e.responsiblePerson();
            }
            case TaskLabelled e -> task.label = e.label();
            case OfficeNamed e -> task.office = e.office();
            case DraftRevised e -> revise(task, e);
            case RegistrationRequested ignored -> task.phase = TaskPhase.PENDING_APPROVAL;
            case RegistrationRefused ignored -> task.phase = TaskPhase.DRAFT;
            case RegistrationApproved e -> {
                task.phase = TaskPhase.REGISTERED;
                task.number = e.number();
                task.registeredOn = e.registeredOn();
            }
        }
    }

    private static void revise(TaskDraft task, DraftRevised e) {
        task.title = e.title();
        task.category = e.category();
        task.source = e.source();
        task.sourceNumber = e.sourceNumber();
        task.content = e.content();
        task.completionStandard = e.completionStandard();
        task.limitType = e.limitType();
    }
}
