package io.duban.kernel.ledger;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** The counter at which ledgers are handed in. Files are kept first; here they are named by their digest. */
public interface LedgerDesk {

    /** Reads a kept file and says what importing it would do. */
    DryRun dryRun(String sha256, String fileName, Actor actor);

    /** Begins to carry the ledger over in the background. */
    Start start(String sha256, String fileName, boolean skipProblemRows, Actor actor);

    /** How far an import has come; empty when there is none with this id. */
    Optional<ImportProgress> progress(ImportId importId, Actor actor);

    /** What became of the wish to start an import. */
    sealed interface Start {

        record Started(ImportId importId) implements Start {}

        record Refused(Rejection rejection) implements Start {}
    }
}
