package io.duban.kernel.ledger;

/**
 * Begin to carry a ledger over.
 *
 * @param rows how many rows the file holds
 */
public record StartLedgerImport(String fileName, String sha256, int rows, boolean skipProblemRows)
        implements ImportCommand {}
