package io.duban.query.projection;

import io.duban.kernel.command.CommandAnswer;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Waits until the views show what a command has done, so that a page shows it at once. */
@Component
public class CatchUp {

    /** How long a page is ready to wait. */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Waits for the effect of a command; false if the views are not there yet when the time is up. */
    public boolean await(CommandAnswer.Done done, Duration max) {
        throw new UnsupportedOperationException();
    }

    /** Waits until every view has passed an event position. */
    public boolean awaitPosition(long position, Duration max) {
        throw new UnsupportedOperationException();
    }
}
