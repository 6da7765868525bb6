package io.duban.command.ledger.read;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The door: a supervision ledger as .xlsx in, a value out. The same bytes always give the same value, and no file, however
 * hostile, makes it throw. Limits: 20 MB, 100,000 rows, 200 columns, 300 MB inflated.
 */
public final class LedgerReader {
    private static final int SHOWN_NAME = 80;

    private LedgerReader() {}

    /**
     * Reads at most 20 MB of a stream, which it does not close.
     *
     * @param fileName as the user knows it; only used in sentences
     */
    public static LedgerReading read(InputStream stream, String fileName) {
        try {
            return read(stream.readNBytes(Limits.FILE_BYTES + 1), fileName);
        } catch (IOException broken) {
            return new Refused("READ_FAILED", "没有读完，上传可能中断，请重新上传。").about(shown(fileName));
        }
    }

    /** @param fileName as the user knows it; only used in sentences, the content decides what the file is */
    public static LedgerReading read(byte[] content, String fileName) {
        try {
            FileKind.requireZip(content);
            return WorkbookReading.read(content, PackageCheck.of(content), sha256(content));
        } catch (Refused refused) {
            return refused.about(shown(fileName));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return new Refused("CORRUPT", "已损坏或不完整，打不开。请在 Excel 或 WPS 中确认能打开，重新保存后再上传。").about(shown(fileName));
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** A file name is user input too: no control characters, no direction marks, no novels. */
    static String shown(String fileName) {
        String visible = fileName.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
        return visible.codePointCount(0, visible.length()) <= SHOWN_NAME
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, SHOWN_NAME)) + "…";
    }
}
