package io.duban.kernel.people;

import io.duban.kernel.id.Id;
import java.util.UUID;

/** Identifies a unit 单位 through renames. */
public record UnitId(UUID value) implements Id {

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
