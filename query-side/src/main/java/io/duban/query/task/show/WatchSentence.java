package io.duban.query.task.show;

import io.duban.kernel.task.UnitReminded;
import io.duban.kernel.task.WatchEvent;

/** The facts of watching in words. */
final class WatchSentence {

    private WatchSentence() {}

    static Sentence of(WatchEvent event) {
        return switch (event) {
            case UnitReminded reminded ->
                new Sentence("reminded", reminded.unit().name()).saying(reminded.text());
        };
    }
}
