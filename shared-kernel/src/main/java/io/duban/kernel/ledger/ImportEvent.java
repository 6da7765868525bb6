package io.duban.kernel.ledger;

import io.duban.kernel.event.DomainEvent;
import java.util.UUID;

/** What has happened to an import of a ledger. */
public sealed interface ImportEvent extends DomainEvent permits LedgerImportStarted, LedgerImportCompleted {

    ImportId importId();

    @Override
    default UUID streamId() {
        return importId().value();
    }
}
