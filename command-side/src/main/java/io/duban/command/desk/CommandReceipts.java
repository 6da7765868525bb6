package io.duban.command.desk;

import io.duban.kernel.command.CommandAnswer;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was done under which idempotency key, kept in the transaction that did it. */
@Component
class CommandReceipts {

    private final JdbcClient events;
    private final JsonMapper json;

    CommandReceipts(@Qualifier("eventsJdbc") JdbcClient events, JsonMapper json) {
        this.events = events;
        this.json = json;
    }

    /** Lets one transaction at a time work under this key; the others wait until it is through. */
    void lock(String account, String key) {
        events.sql("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))::text")
                .param("name", account + '\n' + key)
                .query(String.class)
                .optional();
    }

    Optional<Receipt> find(String account, String key) {
        return events.sql("""
                        SELECT body_digest, answer FROM events.command_receipt
                        WHERE account = :account AND key = :key
                        """)
                .param("account", account)
                .param("key", key)
                .query((row, n) -> new Receipt(
                        row.getString("body_digest"),
                        json.readValue(row.getString("answer"), CommandAnswer.Done.class)))
                .optional();
    }

    void keep(String account, String key, String command, Receipt receipt) {
        events.sql("""
                        INSERT INTO events.command_receipt (account, key, command, body_digest, answer)
                        VALUES (:account, :key, :command, :digest, :answer::jsonb)
                        """)
                .param("account", account)
                .param("key", key)
                .param("command", command)
                .param("digest", receipt.digest())
                .param("answer", json.writeValueAsString(receipt.answer()))
                .update();
    }

    /** @param answer with no position, which is known only after the transaction */
    record Receipt(String digest, CommandAnswer.Done answer) {}
}
