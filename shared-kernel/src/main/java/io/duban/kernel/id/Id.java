package io.duban.kernel.id;

import java.util.UUID;

/** A typed identifier: one UUID, written as its plain text in JSON, in addresses and in the store. */
public interface Id {

    UUID value();
}
