package io.duban.query.person;

import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.PersonalField;
import io.duban.kernel.person.PersonalState;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A citizen as a page tells of them.
 *
 * @param number which of the task's citizens it is, counted from 1
 * @param held which of their data is held, or was
 * @param values masked, in the order of the fields; empty for whoever is shown nothing
 */
public record CitizenRow(
        PersonKey person,
        int number,
        PersonalState state,
        LocalDate since,
        List<PersonalField> held,
        List<Value> values) {
    public CitizenRow {
        held = List.copyOf(held);
        values = List.copyOf(values);
    }

    /** @param text as it may stand on the page */
    public record Value(PersonalField field, String text) {}

    /** Whether this viewer may ask to see it in clear. */
    public boolean isShowable() {
        return !values.isEmpty();
    }

    public String heldInWords() {
        return held.stream().map(PersonalField::label).collect(Collectors.joining("、"));
    }

    /** The shape that goes with the state. */
    public String shape() {
        return switch (state) {
            case ACTIVE -> "●";
            case RESTRICTED -> "◆";
            case ERASED -> "○";
        };
    }

    public String cssClass() {
        return switch (state) {
            case ACTIVE -> "lamp-normal";
            case RESTRICTED -> "lamp-suspended";
            case ERASED -> "lamp-none";
        };
    }
}
