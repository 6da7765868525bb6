package io.duban.command.task.carryover;

import io.duban.kernel.ledger.LedgerEntry;
import io.duban.kernel.task.CarryOverTask;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** By what a ledger row is known again: its number, or what it is about when it has none. */
final class RowKey {

    private RowKey() {}

    static String of(CarryOverTask row) {
        return row.number() == null
                ? "row:"
                        + sha256(
                                row.title(),
                                row.leadUnit().name(),
                                row.registeredOn().toString())
                : ofNumber(row.number());
    }

    static String ofNumber(String number) {
        return "number:" + number.strip();
    }

    /** Of every cell as it was, so that a changed row is told from an unchanged one. */
    static String digest(LedgerEntry entry) {
        return sha256(entry.cells().entrySet().stream()
                .flatMap(cell -> Stream.of(cell.getKey(), cell.getValue()))
                .toArray(String[]::new));
    }

    private static String sha256(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII)); // ab|c is not a|bc
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
