package io.duban.command.ledger.run;

import io.duban.command.ledger.read.LedgerReading.Ledger;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerImportStarted;
import io.duban.kernel.people.Actor;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The imports that this process is working on, one after the other, and how many rows each has dealt with. */
@Component
class ImportsAtWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportsAtWork.class);

    private final ImportRun run;
    private final Map<ImportId, Integer> rowsDone = new ConcurrentHashMap<>();
    private final ExecutorService oneAtATime = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("ledger-import").factory());

    ImportsAtWork(ImportRun run) {
        this.run = run;
    }

    void begin(LedgerImportStarted started, Ledger ledger, Actor actor) {
        rowsDone.put(started.importId(), 0);
        oneAtATime.execute(() -> {
            try {
                run.carryOver(started, ledger, actor, done -> rowsDone.put(started.importId(), done));
                LOG.info("Import {} of {} rows is complete", started.importId(), started.rows());
            } catch (RuntimeException broken) {
                LOG.error("Import {} stopped; it goes on at the next start", started.importId(), broken);
            } finally {
                rowsDone.remove(started.importId());
            }
        });
    }

    /** Rows dealt with so far; empty when this process does not work on it. */
    OptionalInt rowsDone(ImportId importId) {
        var done = rowsDone.get(importId);
        return done == null ? OptionalInt.empty() : OptionalInt.of(done);
    }

    boolean isWorkingOn(UUID importId) {
        return rowsDone.containsKey(new ImportId(importId));
    }

    /** The row at hand is finished; what is left goes on at the next start. */
    @PreDestroy
    void stop() throws InterruptedException {
        oneAtATime.shutdownNow();
        if (!oneAtATime.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("An import did not stop in time");
        }
    }
}
