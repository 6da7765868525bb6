package io.duban.command.desk;

import io.duban.kernel.command.CommandAnswer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds where recorded events stand in the order of all events. */
@Component
class EventPositions {

    private final JdbcClient events;

    EventPositions(@Qualifier("eventsJdbc") JdbcClient events) {
        this.events = events;
    }

    /** The same answer with its position; asked after the transaction, when the event is there for everybody. */
    CommandAnswer.Done located(CommandAnswer.Done answer) {
        var position = events.sql("""
                        SELECT position FROM events.domain_event
                        WHERE stream_id = :stream AND sequence_number = :sequence
                        """)
                .param("stream", answer.id())
                .param("sequence", answer.sequence())
                .query(Long.class)
                .single();
        return new CommandAnswer.Done(answer.id(), answer.sequence(), position, answer.number());
    }
}
