package io.duban.command.ledger.run;

import io.duban.command.task.carryover.LedgerKeys;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.ImportProgress;
import io.duban.kernel.ledger.LedgerImportCompleted;
import io.duban.kernel.ledger.LedgerImportStarted;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.RecordedEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the event store knows of imports: which were started, how far they came, which were never completed. */
@Component
class StartedImports {

    private final JdbcClient events;
    private final EventReader reader;
    private final LedgerKeys keys;

    StartedImports(@Qualifier("eventsJdbc") JdbcClient events, EventReader reader, LedgerKeys keys) {
        this.events = events;
        this.reader = reader;
        this.keys = keys;
    }

    /** The first event of every import that has no end, oldest first. */
    List<RecordedEvent> unfinished() {
        return events.sql("""
                        SELECT begun.stream_id
                          FROM events.domain_event begun
                         WHERE begun.stream_type = 'LedgerImport'
                           AND begun.sequence_number = 0
                           AND NOT EXISTS (SELECT 1
                                             FROM events.domain_event ended
                                            WHERE ended.stream_id = begun.stream_id
                                              AND ended.name = 'ledger.import_completed')
                         ORDER BY begun.position
                        """).query(UUID.class).list().stream()
                .map(stream -> reader.stream(stream).getFirst())
                .toList();
    }

    Optional<ImportProgress> progress(ImportId importId, ImportsAtWork atWork) {
        var stream = reader.stream(importId.value());
        if (stream.isEmpty() || !(stream.getFirst().event() instanceof LedgerImportStarted started)) {
            return Optional.empty();
        }
        if (stream.getLast().event() instanceof LedgerImportCompleted completed) {
            return Optional.of(new ImportProgress(
                    importId,
                    started.fileName(),
                    started.rows(),
                    started.rows(),
                    completed.created(),
                    completed.present(),
                    completed.leftOut(),
                    true,
                    false));
        }
        var created = keys.createdBy(importId);
        var running = atWork.rowsDone(importId);
        var done = Math.max(created, running.orElse(created));
        return Optional.of(new ImportProgress(
                importId,
                started.fileName(),
                started.rows(),
                done,
                created,
                done - created,
                0,
                false,
                running.isPresent()));
    }
}
