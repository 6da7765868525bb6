package io.duban.kernel.ledger;

import io.duban.kernel.event.EventName;

/**
 * Every row of the ledger was dealt with.
 *
 * @param created tasks that are new
 * @param present rows whose task existed already
 * @param leftOut rows with errors that were left out
 */
@EventName("ledger.import_completed")
public record LedgerImportCompleted(ImportId importId, int created, int present, int leftOut) implements ImportEvent {}
