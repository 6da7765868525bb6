package io.duban.platform.file;

import io.duban.kernel.id.IdSource;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.rejection.Require;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.file.FilePurge.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/**
 * Destroying a file that tasks speak of: the secrecy officer proposes, the head of the office decides. Approving is a command
 * on each of the tasks; here is what comes before and after it.
 */
public final class FilePurges {

    private final JdbcClient jdbc;
    private final AttachedFiles attached;
    private final PurgedContent purged;
    private final AuditLog audit;
    private final IdSource ids;
    private final InstantSource time;

    FilePurges(JdbcClient jdbc, PurgedContent purged, AuditLog audit, IdSource ids, InstantSource time) {
        this.jdbc = jdbc;
        this.attached = new AttachedFiles(jdbc);
        this.purged = purged;
        this.audit = audit;
        this.ids = ids;
        this.time = time;
    }

    /** At most 50 attachments whose name contains this part, the latest first; for the secrecy officer. */
    public List<AttachedFile> search(String partOfName, Actor officer) {
        must(officer, CountyAction.PROPOSE_PURGE);
        audit.record(AuditEntry.of(AuditAct.SEARCHED, officer).about("attachments"));
        return partOfName.isBlank() ? List.of() : attached.named(partOfName.strip());
    }

    public Optional<AttachedFile> attached(String sha256) {
        return attached.of(sha256);
    }

    /** @param reason at most 500 characters */
    public Optional<Rejection> propose(String sha256, String reason, Actor officer) {
        must(officer, CountyAction.PROPOSE_PURGE);
        var why = Require.text("reason", "理由", reason, 500);
        var file = attached.of(sha256);
        if (file.isEmpty()) {
            return Optional.of(new Rejection.Invalid("purge.nothing-attached", "sha256", "请先查找并选定要销毁的附件。"));
        }
        var added = jdbc.sql("""
                INSERT INTO events.file_purge
                       (id, sha256, file_name, reason, proposed_at, proposed_by, proposer, state)
                VALUES (:id, :sha256, :fileName, :reason, :at, :account, :person, 'PROPOSED')
                ON CONFLICT (sha256) WHERE state <> 'REFUSED' DO NOTHING""")
                .param("id", ids.next())
                .param("sha256", sha256)
                .param("fileName", file.get().fileName())
                .param("reason", why)
                .param("at", now())
                .param("account", officer.account())
                .param("person", officer.name())
                .update();
        return added == 1
                ? Optional.empty()
                : Optional.of(new Rejection.Conflict("purge.proposed-already", "这个附件已经提请销毁，或者已经销毁；请在下方列表查看。"));
    }

    /** What waits first; for the secrecy officer and the head of the office. */
    public List<FilePurge> page(Actor viewer, int offset, int size) {
        must(viewer, CountyAction.SEE_PURGES);
        return jdbc.sql("""
                SELECT * FROM events.file_purge
                 ORDER BY state <> 'PROPOSED', proposed_at DESC, id
                OFFSET :offset LIMIT :size""")
                .param("offset", offset)
                .param("size", size)
                .query(FilePurges::purge)
                .list();
    }

    public int total(Actor viewer) {
        must(viewer, CountyAction.SEE_PURGES);
        return jdbc.sql("SELECT count(*) FROM events.file_purge")
                .query(Integer.class)
                .single();
    }

    public Optional<FilePurge> find(UUID id, Actor viewer) {
        must(viewer, CountyAction.SEE_PURGES);
        return jdbc.sql("SELECT * FROM events.file_purge WHERE id = :id")
                .param("id", id)
                .query(FilePurges::purge)
                .optional();
    }

    /** The head of the office does not agree; the file stays. */
    public Optional<Rejection> refuse(UUID id, String reason, Actor director) {
        must(director, CountyAction.DECIDE_PURGE);
        var why = Require.text("reason", "理由", reason, 500);
        var changed = jdbc.sql("""
                UPDATE events.file_purge
                   SET state = 'REFUSED', decided_at = :at, decided_by = :account, decider = :person,
                       decision_reason = :reason
                 WHERE id = :id AND state = 'PROPOSED'""")
                .param("at", now())
                .param("account", director.account())
                .param("person", director.name())
                .param("reason", why)
                .param("id", id)
                .update();
        if (changed == 0) {
            return Optional.of(new Rejection.WrongState("purge.decided", "这项销毁申请已经处理过了，请刷新页面查看结果。"));
        }
        audit.record(AuditEntry.of(AuditAct.FILE_PURGED, director)
                .about("purge:" + id)
                .failed());
        return Optional.empty();
    }

    /** After the last of its tasks has its tombstone: what is left of the content goes too. */
    public void carryOut() {
        purged.carryOut();
    }

    private static void must(Actor actor, CountyAction action) {
        if (!action.isFor(actor)) {
            throw new AccessDeniedException("destroying files is not for " + actor.role());
        }
    }

    private static FilePurge purge(ResultSet row, int number) throws SQLException {
        var decider = row.getString("decider");
        return new FilePurge(
                row.getObject("id", UUID.class),
                row.getString("sha256"),
                row.getString("file_name"),
                row.getString("reason"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("proposed_by"),
                row.getString("proposer"),
                State.valueOf(row.getString("state")),
                decider == null
                        ? null
                        : new FilePurge.Decided(
                                decider,
                                row.getObject("decided_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("decision_reason")));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
    }
}
