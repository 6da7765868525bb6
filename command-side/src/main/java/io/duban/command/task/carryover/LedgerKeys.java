package io.duban.command.task.carryover;

import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.RowOutcome;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.CarryOverTask;
import io.duban.kernel.task.TaskId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which ledger rows and task numbers are in the system already; one key, one task. */
@Component
public class LedgerKeys {

    private final JdbcClient events;

    LedgerKeys(@Qualifier("eventsJdbc") JdbcClient events) {
        this.events = events;
    }

    /** Why this row would create nothing, or nothing if it is new; for a dry run. */
    public Optional<Rejection> known(CarryOverTask row) {
        return events.sql("SELECT row_digest FROM events.ledger_key WHERE key = :key")
                .param("key", RowKey.of(row))
                .query((found, n) -> Optional.ofNullable(found.getString("row_digest")))
                .optional()
                .map(digest -> refusal(row, digest));
    }

    /** What an import would make of each row, in the same order; one question for all of them. */
    public List<RowOutcome> outcomes(List<CarryOverTask> rows) {
        var digests = new HashMap<String, String>();
        events.sql("SELECT key, coalesce(row_digest, '') AS digest FROM events.ledger_key WHERE key = ANY (:keys)")
                .param("keys", rows.stream().map(RowKey::of).toArray(String[]::new))
                .query(found -> {
                    digests.put(found.getString("key"), found.getString("digest"));
                });
        return rows.stream()
                .map(row -> outcome(digests.get(RowKey.of(row)), row))
                .toList();
    }

    private static RowOutcome outcome(@Nullable String before, CarryOverTask row) {
        if (before == null) {
            return RowOutcome.CREATE;
        }
        return before.equals(RowKey.digest(row.entry())) ? RowOutcome.PRESENT : RowOutcome.CHANGED;
    }

    /** How many tasks an import has created so far. */
    public int createdBy(ImportId importId) {
        return events.sql("SELECT count(*) FROM events.ledger_key WHERE import_id = :import")
                .param("import", importId.value())
                .query(Integer.class)
                .single();
    }

    /** Claims the row's key for a new task within the command's transaction; a refusal if somebody has it. */
    Optional<Rejection> claim(CarryOverTask row, TaskId task) {
        var claimed = events.sql("""
                        INSERT INTO events.ledger_key (key, task_id, import_id, row_digest, sheet_row)
                        VALUES (:key, :task, :import, :digest, :row)
                        ON CONFLICT (key) DO NOTHING
                        """)
                .param("key", RowKey.of(row))
                .param("task", task.value())
                .param("import", row.importId().value())
                .param("digest", RowKey.digest(row.entry()))
                .param("row", row.entry().row())
                .update();
        return claimed == 1 ? Optional.empty() : known(row);
    }

    /** Keeps a number that was given to a task here from being carried over again. */
    public void reserve(String number, TaskId task) {
        events.sql("""
                        INSERT INTO events.ledger_key (key, task_id) VALUES (:key, :task)
                        ON CONFLICT (key) DO NOTHING
                        """)
                .param("key", RowKey.ofNumber(number))
                .param("task", task.value())
                .update();
    }

    /** The task that bears a document number, given here or carried over with it. */
    public Optional<TaskId> taskNumbered(String number) {
        return events.sql("SELECT task_id FROM events.ledger_key WHERE key = :key")
                .param("key", RowKey.ofNumber(number))
                .query(UUID.class)
                .optional()
                .map(TaskId::new);
    }

    private static Rejection refusal(CarryOverTask row, Optional<String> digest) {
        var matter = row.number() == null ? row.title() : row.number();
        var same = digest.filter(RowKey.digest(row.entry())::equals).isPresent();
        return same
                ? new Rejection.Conflict(
                        "ledger.present",
                        "第%d行的事项（%s）已在系统中，没有重复导入。".formatted(row.entry().row(), matter))
                : new Rejection.Conflict(
                        "ledger.present-changed",
                        "第%d行的事项（%s）已在系统中，但台账内容与原来不同；导入不会改动已有事项，请在该事项中办理。"
                                .formatted(row.entry().row(), matter));
    }
}
