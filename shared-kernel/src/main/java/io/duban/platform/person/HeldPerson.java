package io.duban.platform.person;

import io.duban.kernel.person.Mask;
import io.duban.kernel.person.PersonalField;
import io.duban.kernel.person.PersonalState;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is held of one citizen.
 *
 * @param values in clear; empty once it was destroyed
 */
public record HeldPerson(PersonalState state, Map<PersonalField, String> values) {

    public HeldPerson {
        var ordered = new EnumMap<PersonalField, String>(PersonalField.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
    }

    public Map<PersonalField, String> masked() {
        var masked = new EnumMap<PersonalField, String>(PersonalField.class);
        values.forEach((field, value) -> masked.put(field, Mask.of(field, value)));
        return masked;
    }

    /** Never the values: what is printed is read by others. */
    @Override
    public String toString() {
        return "HeldPerson[" + state + ", " + values.keySet() + "]";
    }
}
