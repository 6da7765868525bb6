package io.duban.command.task;

import io.duban.command.task.citizen.CitizenVault;
import io.duban.kernel.people.Actor;
import io.duban.kernel.person.CitizenDetails;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.task.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A vault that gives one key and tells what it was asked to do. */
final class RememberingVault implements CitizenVault {

    static final PersonKey GIVEN = new PersonKey(new UUID(7, 9));

    final List<String> done = new ArrayList<>();

    @Override
    public PersonKey keep(CitizenDetails details) {
        done.add("keep " + details.held());
        return GIVEN;
    }

    @Override
    public void restrict(TaskId task, PersonKey person, Actor by) {
        done.add("restrict " + person + " by " + by.account());
    }

    @Override
    public void erase(TaskId task, PersonKey person, Actor by) {
        done.add("erase " + person + " by " + by.account());
    }
}
