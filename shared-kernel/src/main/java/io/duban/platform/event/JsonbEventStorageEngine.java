package io.duban.platform.event;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;

/** Axon's JDBC engine over our table: JSONB, typed columns, and one statement per transaction however many events it brings. */
final class JsonbEventStorageEngine extends JdbcEventStorageEngine {

    /** A place in a stream that is taken; and the one of two that wait for each other whom the server turns back. */
    private static final Set<String> LOST_RACES = Set.of("23505", "40P01");

    private final TransactionManager transactions;
    private final boolean snapshots;

    private JsonbEventStorageEngine(Builder builder, TransactionManager transactions, boolean snapshots) {
        super(builder);
        this.transactions = transactions;
        this.snapshots = snapshots;
    }

    static JsonbEventStorageEngine open(
            ConnectionProvider connections,
            TransactionManager transactions,
            NamedEventSerializer serializer,
            EngineSettings settings) {
        Builder builder = EventTable.tell(JdbcEventStorageEngine.builder())
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(UpcastStep.chain(serializer.known()))
                .persistenceExceptionResolver(JsonbEventStorageEngine::isLostRace)
                .batchSize(settings.batchSize())
                .finalAggregateBatchPredicate(page -> page.size() < settings.batchSize())
                .gapTimeout(Math.toIntExact(settings.gapTimeout().toMillis()))
                .maxGapOffset(settings.maxGapOffset())
                .extendedGapCheckEnabled(true);
        return new JsonbEventStorageEngine(builder, transactions, settings.snapshots());
    }

    /**
     * Axon's own resolver waits for an exception type that PostgreSQL's driver never throws; every lost race would look like
     * a broken store.
     */
    private static boolean isLostRace(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && LOST_RACES.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        transactions.executeInTransaction(() -> {
            Connection connection = getConnection();
            try {
                AppendedPosition.remember(EventInsert.insert(connection, events, serializer));
            } catch (SQLException e) {
                handlePersistenceException(e, events.getFirst());
            } finally {
                JdbcUtils.closeQuietly(connection);
            }
        });
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return snapshots ? super.readSnapshotData(stream) : Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        if (!snapshots) {
            throw new IllegalStateException("This engine was opened without snapshots");
        }
        super.storeSnapshot(snapshot, serializer);
    }

    @Override
    protected Instant readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    @SuppressWarnings("unchecked")
    protected <T> T readPayload(ResultSet row, String column) throws SQLException {
        return (T) row.getString(column);
    }
}
