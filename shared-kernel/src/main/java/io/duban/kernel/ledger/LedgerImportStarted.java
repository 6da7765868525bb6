package io.duban.kernel.ledger;

import io.duban.kernel.event.EventName;

/**
 * Somebody began to carry a ledger over 台账导入.
 *
 * @param sha256 the hexadecimal digest under which the file is kept
 * @param rows how many rows the file holds
 * @param skipProblemRows whether rows with errors are left out rather than stopping the import
 */
@EventName("ledger.import_started")
public record LedgerImportStarted(ImportId importId, String fileName, String sha256, int rows, boolean skipProblemRows)
        implements ImportEvent {}
