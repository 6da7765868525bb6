package io.duban.query.projection;

import io.duban.platform.event.EventReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds a view anew from the events, beside the one that serves, and swaps the two in one short transaction. The old view
 * serves until the swap; a rebuild that is killed at any point leaves it untouched. Works from the serving process as well
 * as from another one.
 */
@Component
public class Rebuild {

    /** So near to the token the rest is done under the lock. */
    private static final long NEAR = 500;

    private static final int ROUNDS = 20;

    private final List<Projection<?>> projections;
    private final EventReader events;
    private final ViewTokens tokens;
    private final JdbcClient views;
    private final DataSource connections;
    private final TransactionTemplate transaction;

    Rebuild(
            List<Projection<?>> projections,
            EventReader events,
            ViewTokens tokens,
            @Qualifier("viewsJdbc") JdbcClient views,
            @Qualifier("viewsDataSource") DataSource connections,
            @Qualifier("viewsTransactionManager") PlatformTransactionManager transactions) {
        this.projections = projections;
        this.events = events;
        this.tokens = tokens;
        this.views = views;
        this.connections = connections;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Rebuilds one view and returns when it serves.
     *
     * @throws RebuildRefused if there is no such view, another process is rebuilding it, or an event cannot be folded
     */
    public void run(String view, RebuildProgress progress) {
        var projection = projections.stream()
                .filter(candidate -> candidate.view().equals(view))
                .findFirst()
                .orElseThrow(() ->
                        new RebuildRefused("没有名为“%s”的视图；可重建的视图：%s。".formatted(view, String.join("、", tokens.names()))));
        try (var lock = connections.getConnection()) {
            locked(lock, projection, progress);
        } catch (SQLException e) {
            throw new IllegalStateException("The lock of the rebuild was lost", e);
        }
    }

    private void locked(Connection connection, Projection<?> projection, RebuildProgress progress) {
        var lock = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        if (!ask(lock, "pg_try_advisory_lock", projection)) {
            throw new RebuildRefused("视图“%s”正在重建，不能同时再重建一次；请等它完成后再试。".formatted(projection.view()));
        }
        try {
            build(projection, progress);
        } finally {
            ask(lock, "pg_advisory_unlock", projection);
        }
    }

    private static boolean ask(JdbcClient lock, String function, Projection<?> projection) {
        return lock.sql("SELECT " + function + "(hashtextextended(?, 0))")
                .param("duban.rebuild." + projection.view())
                .query(Boolean.class)
                .single();
    }

    private <R> void build(Projection<R> projection, RebuildProgress progress) {
        var shadows = new ShadowTables(views, projection.tables());
        var fill = new ShadowFill<>(projection, Shelf.shadow(views), events);
        shadows.create();
        catchUp(fill, projection, progress);
        shadows.index();
        catchUp(fill, projection, progress);
        transaction.executeWithoutResult(status -> {
            shadows.lockServing();
            fill.upTo(token(projection), position -> {});
            settleDeadLetters(fill, projection);
            shadows.takeOver();
        });
    }

    private void catchUp(ShadowFill<?> fill, Projection<?> projection, RebuildProgress progress) {
        var before = -1L;
        for (int round = 0; round < ROUNDS; round++) {
            var token = token(projection);
            LongConsumer step = position -> progress.at(position, token.index());
            fill.upTo(token, step);
            if (token.index() - before < NEAR) {
                return;
            }
            before = token.index();
        }
    }

    private ViewToken token(Projection<?> projection) {
        var token = tokens.of(projection.view());
        if (token.replaying()) {
            throw new RebuildRefused("视图“%s”正在重放事件，请等它完成后再重建。".formatted(projection.view()));
        }
        return token;
    }

    /** What folds now need not stay parked; what does not fold must be parked already, or the new view would lack it. */
    private void settleDeadLetters(ShadowFill<?> fill, Projection<?> projection) {
        var parked = new HashSet<>(
                views.sql("SELECT DISTINCT sequence_identifier FROM views.dead_letter WHERE processing_group = ?")
                        .param(projection.view())
                        .query(String.class)
                        .list());
        if (!fill.failsOnlyWhere(parked)) {
            var failure = fill.failures().entrySet().iterator().next();
            throw new RebuildRefused("视图“%s”重建失败：%s 的事件无法处理（%s）。原视图未受影响，请修正后重试。"
                    .formatted(
                            projection.view(),
                            failure.getKey(),
                            failure.getValue().getMessage()));
        }
        views.sql("DELETE FROM views.dead_letter WHERE processing_group = ? AND NOT sequence_identifier = ANY (?)")
                .param(projection.view())
                .param(fill.failures().keySet().toArray(String[]::new))
                .update();
    }
}
