package io.duban.kernel.organisation;

import io.duban.kernel.id.Id;
import java.util.UUID;

/** Identifies a delegation 授权. */
public record DelegationId(UUID value) implements Id {

    public static DelegationId of(String text) {
        return new DelegationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
