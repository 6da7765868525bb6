package io.duban.query.projection;

import io.duban.kernel.command.CommandAnswer;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Waits until the views show what a command has done, so that a page shows it at once. */
@Component
public class CatchUp {

    /** How long a page is ready to wait. */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final long STEP_NANOS = Duration.ofMillis(5).toNanos();

    private static final String ROW_IS_THERE = """
            SELECT EXISTS (SELECT FROM views.task WHERE task_id = :id AND position >= :position)
                OR EXISTS (SELECT FROM views.notice WHERE notice_id = :id AND position >= :position)
            """;

    private final JdbcClient views;
    private final ViewTokens tokens;

    CatchUp(@Qualifier("viewsJdbc") JdbcClient views, ViewTokens tokens) {
        this.views = views;
        this.tokens = tokens;
    }

    /**
     * Waits for the effect of a command: until the row of its task or notice shows it, or until every view has dealt with
     * it; false if neither is so when the time is up.
     */
    public boolean await(CommandAnswer.Done done, Duration max) {
        return until(() -> rowShows(done) || tokens.allCover(done.position()), max);
    }

    /** Waits until every view has dealt with the event at a position; false if one has not when the time is up. */
    public boolean awaitPosition(long position, Duration max) {
        return until(() -> tokens.allCover(position), max);
    }

    private boolean rowShows(CommandAnswer.Done done) {
        return views.sql(ROW_IS_THERE)
                .param("id", done.id())
                .param("position", done.position())
                .query(Boolean.class)
                .single();
    }

    private static boolean until(BooleanSupplier reached, Duration max) {
        var deadline = System.nanoTime() + max.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() - deadline >= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
        return true;
    }
}
