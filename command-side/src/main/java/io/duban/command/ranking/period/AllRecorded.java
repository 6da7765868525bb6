package io.duban.command.ranking.period;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The moment at which nobody is recording anything: everything before the next event is there for good. */
@Component
class AllRecorded {

    private final JdbcClient events;

    AllRecorded(@Qualifier("eventsJdbc") JdbcClient events) {
        this.events = events;
    }

    /** Waits for those who are recording, and holds back all others until the command's transaction ends: it should be short. */
    void await() {
        events.sql("SELECT events.hold_writers()::text").query(String.class).single();
    }
}
