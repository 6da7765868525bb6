package io.duban.command.ledger.run;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets a start wait until every import that was begun has come to its end. */
@Component
public class ImportsToFinish {

    private static final Duration STEP = Duration.ofMillis(100);

    private final StartedImports started;
    private final ImportsAtWork atWork;

    ImportsToFinish(StartedImports started, ImportsAtWork atWork) {
        this.started = started;
        this.atWork = atWork;
    }

    /** Whether one was begun, by this process or an earlier one, and has no end yet. */
    public boolean any() {
        return !started.unfinished().isEmpty();
    }

    /** Returns when nothing is left that this process works on. */
    public void await() throws InterruptedException {
        while (started.unfinished().stream().anyMatch(begun -> atWork.isWorkingOn(begun.streamId()))) {
            Thread.sleep(STEP);
        }
    }
}
