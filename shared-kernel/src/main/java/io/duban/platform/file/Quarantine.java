package io.duban.platform.file;

import io.duban.kernel.id.IdSource;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.rejection.Require;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.file.HeldFile.State;
import io.duban.platform.file.secrecy.FoundMark;
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

/** Files that were held back 疑似涉密, and what the secrecy officer decides about them. Nobody else is shown any of it. */
public final class Quarantine {

    private final JdbcClient jdbc;
    private final SealedFiles sealed;
    private final PurgedContent purges;
    private final AuditLog audit;
    private final IdSource ids;
    private final InstantSource time;

    Quarantine(
            JdbcClient jdbc,
            SealedFiles sealed,
            PurgedContent purges,
            AuditLog audit,
            IdSource ids,
            InstantSource time) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.purges = purges;
        this.audit = audit;
        this.ids = ids;
        this.time = time;
    }

    void hold(StoredFile file, String fileName, FoundMark found, Actor by) {
        var unit = by.unit();
        jdbc.sql("""
                INSERT INTO events.quarantined_file
                       (id, sha256, file_name, size, mark, place, held_at, account, person, unit, state)
                VALUES (:id, :sha256, :fileName, :size, :mark, :place, :at, :account, :person, :unit, 'HELD')
                ON CONFLICT (sha256) WHERE state = 'HELD' DO NOTHING""")
                .param("id", ids.next())
                .param("sha256", file.sha256())
                .param("fileName", fileName)
                .param("size", file.size())
                .param("mark", found.mark().text())
                .param("place", found.place())
                .param("at", now())
                .param("account", by.account())
                .param("person", by.name())
                .param("unit", unit == null ? null : unit.name())
                .update();
        audit.record(AuditEntry.of(AuditAct.FILE_QUARANTINED, by)
                .about("file:" + file.sha256())
                .with("mark", found.mark().text())
                .with("place", found.place()));
    }

    boolean isReleased(String sha256) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM events.quarantined_file WHERE sha256 = :sha256 AND state = 'RELEASED')")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    /** What waits for a decision first, the newest first in each part. */
    public List<HeldFile> page(Actor officer, int offset, int size) {
        mustBeOfficer(officer);
        return jdbc.sql("""
                SELECT * FROM events.quarantined_file
                 ORDER BY state <> 'HELD', held_at DESC, id
                OFFSET :offset LIMIT :size""")
                .param("offset", offset)
                .param("size", size)
                .query(Quarantine::held)
                .list();
    }

    public int total(Actor officer) {
        mustBeOfficer(officer);
        return jdbc.sql("SELECT count(*) FROM events.quarantined_file")
                .query(Integer.class)
                .single();
    }

    public Optional<HeldFile> find(UUID id, Actor officer) {
        mustBeOfficer(officer);
        return jdbc.sql("SELECT * FROM events.quarantined_file WHERE id = :id")
                .param("id", id)
                .query(Quarantine::held)
                .optional();
    }

    /** The content, for the officer who has to judge; each time written down. */
    public Optional<StoredContent> open(UUID id, Actor officer) {
        return find(id, officer)
                .filter(held -> held.state() != State.PURGED)
                .flatMap(held -> sealed.openHeld(held.sha256()))
                .map(content -> {
                    audit.record(AuditEntry.of(AuditAct.FILE_DOWNLOADED, officer)
                            .about("file:" + content.file().sha256())
                            .with("quarantine", id.toString()));
                    return content;
                });
    }

    /**
     * A false alarm: the same content passes from now on.
     *
     * @param reason why it is none, at most 500 characters
     */
    public Optional<Rejection> release(UUID id, String reason, Actor officer) {
        return decide(id, State.RELEASED, reason, officer, AuditAct.FILE_RELEASED);
    }

    /** It goes for good: its key is destroyed, its content removed, and the same content does not come in again. */
    public Optional<Rejection> purge(UUID id, String reason, Actor officer) {
        var attached = find(id, officer).filter(held -> sealed.isKept(held.sha256()));
        if (attached.isPresent()) {
            return Optional.of(
                    new Rejection.WrongState("quarantine.attached", "同一文件此前已附在事项上，不能在此直接销毁；请改为提请销毁附件，由督查室主任批准。"));
        }
        var refusal = decide(id, State.PURGED, reason, officer, AuditAct.FILE_PURGED);
        if (refusal.isEmpty()) {
            purges.carryOut();
        }
        return refusal;
    }

    private Optional<Rejection> decide(UUID id, State state, String reason, Actor officer, AuditAct act) {
        mustBeOfficer(officer);
        var why = Require.text("reason", "理由", reason, 500);
        var held = find(id, officer);
        if (held.isEmpty()) {
            return Optional.of(new Rejection.NotFound("quarantine.not-found", "没有找到这个隔离文件，请返回列表重新打开。"));
        }
        var changed = jdbc.sql("""
                UPDATE events.quarantined_file
                   SET state = :state, decided_at = :at, decided_by = :by, reason = :reason
                 WHERE id = :id AND state = 'HELD'""")
                .param("state", state.name())
                .param("at", now())
                .param("by", officer.name())
                .param("reason", why)
                .param("id", id)
                .update();
        if (changed == 0) {
            return Optional.of(new Rejection.WrongState("quarantine.decided", "这个隔离文件已经处理过了，请刷新页面查看结果。"));
        }
        audit.record(AuditEntry.of(act, officer)
                .about("file:" + held.get().sha256())
                .with("quarantine", id.toString())
                .with("reason", why));
        return Optional.empty();
    }

    private static void mustBeOfficer(Actor actor) {
        if (!CountyAction.HANDLE_QUARANTINE.isFor(actor)) {
            throw new AccessDeniedException("only the secrecy officer sees what was held back");
        }
    }

    private static HeldFile held(ResultSet row, int number) throws SQLException {
        var by = row.getString("decided_by");
        return new HeldFile(
                row.getObject("id", UUID.class),
                row.getString("sha256"),
                row.getString("file_name"),
                row.getLong("size"),
                row.getString("mark"),
                row.getString("place"),
                row.getObject("held_at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                row.getString("unit"),
                State.valueOf(row.getString("state")),
                by == null
                        ? null
                        : new HeldFile.Decided(
                                by,
                                row.getObject("decided_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("reason")));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
    }
}
