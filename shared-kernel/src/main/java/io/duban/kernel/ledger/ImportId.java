package io.duban.kernel.ledger;

import io.duban.kernel.id.Id;
import java.util.UUID;

/** Identifies one import of one ledger file. */
public record ImportId(UUID value) implements Id {

    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
