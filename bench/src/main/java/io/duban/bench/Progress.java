package io.duban.bench;

/** Tells whoever waits how far it has come. */
@FunctionalInterface
interface Progress {
    void say(String format, Object... values);
}
