package io.duban.command.limit;

/**
 * A profile that was read and found sound.
 *
 * @param text the whole YAML
 * @param ready whether it comes with the product
 * @param namedLikeReady whether a profile of this name comes with the product
 */
record OfferedProfile(String name, int version, String text, boolean ready, boolean namedLikeReady) {}
