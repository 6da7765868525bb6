package io.duban.query.task;

import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.PersonalField;
import io.duban.kernel.person.PersonalState;
import java.time.LocalDate;
import java.util.List;

/**
 * A citizen of whom a task speaks 诉求人; who it is stands nowhere in the views.
 *
 * @param held which of their data was recorded, in the order of the fields
 * @param since the day from which this state holds
 */
public record CitizenLine(PersonKey person, List<PersonalField> held, PersonalState state, LocalDate since) {
    public CitizenLine {
        held = held.stream().sorted().toList();
    }

    CitizenLine now(PersonalState other, LocalDate day) {
        return new CitizenLine(person, held, other, day);
    }
}
