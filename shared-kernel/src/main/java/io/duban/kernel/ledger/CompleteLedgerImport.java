package io.duban.kernel.ledger;

/** Every row was dealt with; the counts are those of {@link LedgerImportCompleted}. */
public record CompleteLedgerImport(ImportId importId, int created, int present, int leftOut) implements ImportCommand {}
