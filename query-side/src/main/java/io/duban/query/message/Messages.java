package io.duban.query.message;

import io.duban.kernel.digest.DigestEvent;
import io.duban.kernel.digest.DigestItem;
import io.duban.kernel.digest.DigestPart;
import io.duban.kernel.people.Actor;
import io.duban.query.page.UnreadMessages;
import io.duban.query.sight.ScopedReads;
import io.duban.query.task.Mentions;
import io.duban.query.task.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person has been told through their unit or the office, and how far they have read. */
@Component
public class Messages implements UnreadMessages {

    private static final int LATEST = 60;

    private static final LocalDate NEVER = LocalDate.of(1900, 1, 1);

    private final JdbcClient views;
    private final ScopedReads reads;
    private final Mentions mentions;

    Messages(@Qualifier("viewsJdbc") JdbcClient views, ScopedReads reads, Mentions mentions) {
        this.views = views;
        this.reads = reads;
        this.mentions = mentions;
    }

    /** The latest {@value #LATEST} up to the viewpoint, the newest first. */
    public List<Message> of(Actor viewer, Viewpoint viewpoint) {
        return receiver(viewer)
                .map(receiver -> reads.as(viewer, digests -> digests.sql("""
                                SELECT * FROM views.digest
                                WHERE receiver = :receiver AND day <= :today AND sent_at <= :asOf
                                ORDER BY day DESC LIMIT :most
                                """)
                        .param("receiver", receiver)
                        .param("today", viewpoint.today())
                        .param("asOf", viewpoint.asOf().atZone(Viewpoint.ZONE).toOffsetDateTime())
                        .param("most", LATEST)
                        .query(MessageColumns::read)
                        .list()))
                .map(messages -> masked(messages, viewer))
                .orElse(List.of());
    }

    /** What was told to a unit may have become a secret of others since. */
    private List<Message> masked(List<Message> messages, Actor viewer) {
        var named = messages.stream()
                .flatMap(message -> message.parts().stream())
                .flatMap(part -> part.items().stream())
                .map(item -> item.taskId().value())
                .toList();
        var hidden = mentions.hiddenAmong(named, viewer);
        return hidden.isEmpty()
                ? messages
                : messages.stream().map(message -> masked(message, hidden)).toList();
    }

    private static Message masked(Message message, Set<UUID> hidden) {
        var parts = message.parts().stream()
                .map(part -> new DigestPart(
                        part.kind(),
                        part.count(),
                        part.items().stream()
                                .map(item -> hidden.contains(item.taskId().value())
                                        ? new DigestItem(item.taskId(), null, Mentions.UNNAMED)
                                        : item)
                                .toList()))
                .toList();
        return new Message(
                message.receiver(), message.day(), parts, message.news(), message.sentAt(), message.position());
    }

    @Override
    public int unread(Actor viewer) {
        return receiver(viewer)
                .map(receiver -> reads.as(viewer, digests -> digests.sql(
                                "SELECT count(*) FROM views.digest WHERE receiver = ? AND day > ?")
                        .param(receiver)
                        .param(readUpTo(viewer, digests))
                        .query(Integer.class)
                        .single()))
                .orElse(0);
    }

    /** Up to which day this account has seen its messages. */
    LocalDate readUpTo(Actor viewer) {
        return reads.as(viewer, digests -> readUpTo(viewer, digests));
    }

    private static LocalDate readUpTo(Actor viewer, JdbcClient digests) {
        return digests.sql("SELECT up_to FROM views.digest_read WHERE account = ?")
                .param(viewer.account())
                .query(LocalDate.class)
                .optional()
                .orElse(NEVER);
    }

    /** This account has seen everything up to this day. */
    void read(Actor viewer, LocalDate day) {
        views.sql("""
                        INSERT INTO views.digest_read AS present (account, up_to) VALUES (?, ?)
                        ON CONFLICT (account) DO UPDATE SET up_to = greatest(present.up_to, excluded.up_to)
                        """).param(viewer.account()).param(day).update();
    }

    static Optional<UUID> receiver(Actor viewer) {
        return switch (viewer.role()) {
            case SUPERVISOR, OFFICE_DIRECTOR -> Optional.of(DigestEvent.OFFICE);
            case UNIT_HEAD, UNIT_LIAISON ->
                Optional.ofNullable(viewer.unit()).map(unit -> unit.id().value());
            case LEADER,
                    REVIEWER,
                    ADMINISTRATOR,
                    SECURITY_ADMINISTRATOR,
                    AUDIT_ADMINISTRATOR,
                    SECRECY_OFFICER,
                    SYSTEM -> Optional.empty();
        };
    }
}
