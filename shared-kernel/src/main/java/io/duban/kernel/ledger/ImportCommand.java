package io.duban.kernel.ledger;

/** The two ends of an import; not offered to people one by one, {@link LedgerDesk} gives them. */
public sealed interface ImportCommand permits StartLedgerImport, CompleteLedgerImport {}
