package io.duban.platform.file;

import io.duban.kernel.people.Actor;
import io.duban.kernel.secrecy.PurgeProposal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command side's door to proposed purges; works in the transaction of the command, on its connection. */
public final class PurgeBook {

    private final JdbcClient events;

    PurgeBook(JdbcClient events) {
        this.events = events;
    }

    public Optional<PurgeProposal> find(UUID purge, UUID task, Actor approver) {
        return events.sql("""
                SELECT sha256, file_name, reason, proposed_by, proposer,
                       state = 'PROPOSED' OR (state = 'APPROVED' AND decided_by = :account) AS open,
                       EXISTS (SELECT FROM events.domain_event
                                WHERE stream_id = :task
                                  AND payload -> 'attachments' @> jsonb_build_array(jsonb_build_object('sha256', p.sha256)))
                       AND NOT EXISTS (SELECT FROM events.domain_event
                                        WHERE stream_id = :task
                                          AND name = 'task.attachment_purged'
                                          AND payload ->> 'sha256' = p.sha256)
                       AS concerns
                  FROM events.file_purge p
                 WHERE id = :purge
                   FOR UPDATE""")
                .param("account", approver.account())
                .param("task", task)
                .param("purge", purge)
                .query((row, number) -> new PurgeProposal(
                        row.getString("sha256"),
                        row.getString("file_name"),
                        row.getString("reason"),
                        row.getString("proposed_by"),
                        row.getString("proposer"),
                        row.getBoolean("open"),
                        row.getBoolean("concerns")))
                .optional();
    }

    /** Approves it, once, and destroys the key with it; both stand or fall with the command. */
    public void approve(UUID purge, Actor approver, Instant now) {
        var sha256 = events.sql("""
                UPDATE events.file_purge
                   SET state = 'APPROVED', decided_at = :at, decided_by = :account, decider = :person
                 WHERE id = :purge AND state = 'PROPOSED'
                RETURNING sha256""")
                .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("account", approver.account())
                .param("person", approver.name())
                .param("purge", purge)
                .query(String.class)
                .optional();
        sha256.ifPresent(file -> events.sql("SELECT events.destroy_file_key(:sha256)::text")
                .param("sha256", file)
                .query(String.class)
                .optional());
    }
}
