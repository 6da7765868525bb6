package io.duban.kernel.person;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a citizen said about themselves, on its way to where it is kept. Never stands in an event, a log or an answer. */
public record CitizenDetails(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String idNumber,
        @Nullable String address) {

    /** What is known, in the order of the fields. */
    public Map<PersonalField, String> values() {
        var values = new EnumMap<PersonalField, String>(PersonalField.class);
        put(values, PersonalField.NAME, name);
        put(values, PersonalField.PHONE, phone);
        put(values, PersonalField.ID_NUMBER, idNumber);
        put(values, PersonalField.ADDRESS, address);
        return Collections.unmodifiableMap(values);
    }

    public Set<PersonalField> held() {
        return values().keySet();
    }

    private static void put(Map<PersonalField, String> values, PersonalField field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value.strip());
        }
    }

    /** Logs and failures may print a command: what it holds is not theirs. */
    @Override
    public String toString() {
        return "CitizenDetails" + held();
    }
}
