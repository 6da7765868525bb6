package io.duban.command.task.citizen;

import io.duban.kernel.people.Actor;
import io.duban.kernel.person.CitizenDetails;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.task.TaskId;

/** Where what is held of citizens is kept, as far as commands need it; within the transaction that records the fact. */
public interface CitizenVault {

    /** Seals what was said under a new key. */
    PersonKey keep(CitizenDetails details);

    /** Once it is through, it is written into the audit log too. */
    void restrict(TaskId task, PersonKey person, Actor by);

    /** Once it is through, it is written into the audit log too. */
    void erase(TaskId task, PersonKey person, Actor by);
}
