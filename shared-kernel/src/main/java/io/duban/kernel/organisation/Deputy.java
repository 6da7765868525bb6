package io.duban.kernel.organisation;

import org.jspecify.annotations.Nullable;

/**
 * To whom a head delegates: somebody of the same unit.
 *
 * @param account under which this person signs in, where it is known
 */
public record Deputy(String name, String post, @Nullable String account) {}
