package io.duban.command.roster;

import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of all accounts. */
@Component
class KnownAccounts {

    private final JdbcClient events;

    KnownAccounts(@Qualifier("eventsJdbc") JdbcClient events) {
        this.events = events;
    }

    Set<String> names() {
        return new HashSet<>(events.sql("SELECT account FROM events.account")
                .query(String.class)
                .list());
    }
}
