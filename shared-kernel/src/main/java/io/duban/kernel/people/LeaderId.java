package io.duban.kernel.people;

import io.duban.kernel.id.Id;
import java.util.UUID;

/** Identifies a leader 领导 through changes of post. */
public record LeaderId(UUID value) implements Id {

    public static LeaderId of(String text) {
        return new LeaderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
