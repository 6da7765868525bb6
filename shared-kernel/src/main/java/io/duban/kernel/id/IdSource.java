package io.duban.kernel.id;

import java.util.UUID;

/** Where new identifiers come from; time and randomness stay outside the decisions. */
@FunctionalInterface
public interface IdSource {

    /** A new UUID of version 7: later ones sort after earlier ones. */
    UUID next();
}
