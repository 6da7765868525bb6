package io.duban.kernel.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a ledger exactly as it was.
 *
 * @param fileName the name of the file it came in
 * @param row the row's number in the sheet, counted from 1
 * @param cells every cell as text by its column's heading, in the order of the columns
 */
public record LedgerEntry(String fileName, int row, Map<String, String> cells) {
    public LedgerEntry {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
