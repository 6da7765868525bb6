package io.duban.command.ledger.plan;

import io.duban.command.ledger.read.LedgerRow;
import io.duban.kernel.task.CarryOverTask;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what a row is known again when its ledger comes a second time.
 *
 * @param key the row's own number; without one, a digest of title, lead unit and day of registration
 * @param digest of every cell: another digest under the same key means that the row was changed
 */
public record RowIdentity(String key, String digest) {

    static RowIdentity of(LedgerRow row) {
        return of(row.number(), row.title(), row.leadUnit(), row.registeredOn(), row.cells());
    }

    /** The same identity, from the command that carries the row over. */
    public static RowIdentity of(CarryOverTask row) {
        return of(
                row.number(),
                row.title(),
                row.leadUnit().name(),
                row.registeredOn(),
                row.entry().cells());
    }

    private static RowIdentity of(
            @Nullable String number,
            String title,
            String leadUnit,
            LocalDate registeredOn,
            Map<String, String> cells) {
        var key = number != null ? number : "#" + sha256(title + '\n' + leadUnit + '\n' + registeredOn);
        var text = new StringBuilder();
        cells.forEach((column, cell) -> text.append(column).append('\t').append(cell).append('\n'));
        return new RowIdentity(key, sha256(text.toString()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
