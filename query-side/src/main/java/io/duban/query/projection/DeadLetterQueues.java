package io.duban.query.projection;

import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Axon's dead-letter queue of each view, over the views' connection and in our table. */
@Component
final class DeadLetterQueues {

    /** A task whose events pile up beyond this, or more failing tasks than this, stop the view: something bigger is wrong. */
    private static final int MOST = 1024;

    private final DataSource views;
    private final TransactionManager transactions;
    private final Serializer serializer;

    DeadLetterQueues(
            @Qualifier("viewsDataSource") DataSource views,
            @Qualifier("viewsTransactionManager") PlatformTransactionManager transactions,
            Serializer serializer) {
        this.views = views;
        this.transactions = new SpringTransactionManager(transactions);
        this.serializer = serializer;
    }

    SequencedDeadLetterQueue<EventMessage<?>> of(String view) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(view)
                .connectionProvider(new SpringDataSourceConnectionProvider(views))
                .transactionManager(transactions)
                .schema(schema())
                .eventSerializer(serializer)
                .genericSerializer(serializer)
                .maxSequences(MOST)
                .maxSequenceSize(MOST)
                .build();
    }

    private static DeadLetterSchema schema() {
        return DeadLetterSchema.builder()
                .deadLetterTable("views.dead_letter")
                .deadLetterIdentifierColumn("dead_letter_id")
                .processingGroupColumn("processing_group")
                .sequenceIdentifierColumn("sequence_identifier")
                .sequenceIndexColumn("sequence_index")
                .messageTypeColumn("message_type")
                .eventIdentifierColumn("event_identifier")
                .timestampColumn("time_stamp")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .aggregateTypeColumn("aggregate_type")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .tokenTypeColumn("token_type")
                .tokenColumn("token")
                .enqueuedAtColumn("enqueued_at")
                .lastTouchedColumn("last_touched")
                .processingStartedColumn("processing_started")
                .causeTypeColumn("cause_type")
                .causeMessageColumn("cause_message")
                .diagnosticsColumn("diagnostics")
                .build();
    }
}
