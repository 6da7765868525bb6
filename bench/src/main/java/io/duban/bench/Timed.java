package io.duban.bench;

import java.util.function.Supplier;

/** What came of some work, and how long it took. */
record Timed<T>(T result, double millis) {

    static <T> Timed<T> of(Supplier<T> work) {
        var begun = System.nanoTime();
        var result = work.get();
        return new Timed<>(result, (System.nanoTime() - begun) / 1e6);
    }
}
