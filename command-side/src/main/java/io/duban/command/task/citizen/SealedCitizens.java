package io.duban.command.task.citizen;

import io.duban.kernel.id.IdSource;
import io.duban.kernel.people.Actor;
import io.duban.kernel.person.CitizenDetails;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.task.TaskId;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.person.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The vault of this process. */
@Component
class SealedCitizens implements CitizenVault {

    private final PersonalData data;
    private final IdSource ids;
    private final AuditLog audit;

    SealedCitizens(PersonalData data, IdSource ids, AuditLog audit) {
        this.data = data;
        this.ids = ids;
        this.audit = audit;
    }

    @Override
    public PersonKey keep(CitizenDetails details) {
        var person = new PersonKey(ids.next());
        data.keep(person, details.values());
        return person;
    }

    @Override
    public void restrict(TaskId task, PersonKey person, Actor by) {
        data.restrict(person);
        onceThrough(entry(AuditAct.PERSONAL_DATA_RESTRICTED, task, person, by));
    }

    @Override
    public void erase(TaskId task, PersonKey person, Actor by) {
        data.erase(person);
        onceThrough(entry(AuditAct.PERSONAL_DATA_ERASED, task, person, by));
    }

    private static AuditEntry entry(AuditAct act, TaskId task, PersonKey person, Actor by) {
        return AuditEntry.of(act, by).about("task:" + task).with("person", person.toString());
    }

    /** The log is written outside the command's transaction: what is taken back must not stand there as done. */
    private void onceThrough(AuditEntry entry) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                audit.record(entry);
            }
        });
    }
}
