package io.duban.platform.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterStatementFactory;
import org.axonframework.serialization.Serializer;

/**
 * Pages through dead letters row by row. Axon's own statements compare the page's offset with the letters' index, so that a
 * second page repeats letters of the first or hides whole sequences. Give it to the queue's builder as
 * {@code statementFactory}, and give the queue a page size equal to its longest sequence.
 */
public final class DeadLetterStatements extends DefaultDeadLetterStatementFactory<EventMessage<?>> {

    private final DeadLetterSchema schema;

    private DeadLetterStatements(Builder<EventMessage<?>> builder, DeadLetterSchema schema) {
        super(builder);
        this.schema = schema;
    }

    public static DeadLetterStatements over(DeadLetterSchema schema, Serializer serializer) {
        return new DeadLetterStatements(
                new Builder<EventMessage<?>>() {}.schema(schema)
                        .genericSerializer(serializer)
                        .eventSerializer(serializer),
                schema);
    }

    @Override
    public PreparedStatement letterSequenceStatement(
            Connection connection, String processingGroup, String sequence, int offset, int size) throws SQLException {
        var statement =
                connection.prepareStatement("SELECT * FROM %s WHERE %s = ? AND %s = ? ORDER BY %s LIMIT ? OFFSET ?"
                        .formatted(
                                schema.deadLetterTable(),
                                schema.processingGroupColumn(),
                                schema.sequenceIdentifierColumn(),
                                schema.sequenceIndexColumn()));
        statement.setString(1, processingGroup);
        statement.setString(2, sequence);
        statement.setInt(3, size);
        statement.setInt(4, offset);
        return statement;
    }

    /** The first letter of each sequence that nobody is working on. */
    @Override
    public PreparedStatement claimableSequencesStatement(
            Connection connection, String processingGroup, Instant startedBefore, int offset, int size)
            throws SQLException {
        var statement = connection.prepareStatement("""
                SELECT * FROM (
                    SELECT DISTINCT ON (%2$s) * FROM %1$s WHERE %3$s = ? ORDER BY %2$s, %4$s) AS first_letter
                 WHERE %5$s IS NULL OR %5$s < ?
                 ORDER BY %6$s, %2$s LIMIT ? OFFSET ?
                """.formatted(
                        schema.deadLetterTable(),
                        schema.sequenceIdentifierColumn(),
                        schema.processingGroupColumn(),
                        schema.sequenceIndexColumn(),
                        schema.processingStartedColumn(),
                        schema.lastTouchedColumn()));
        statement.setString(1, processingGroup);
        statement.setString(2, DateTimeUtils.formatInstant(startedBefore));
        statement.setInt(3, size);
        statement.setInt(4, offset);
        return statement;
    }
}
