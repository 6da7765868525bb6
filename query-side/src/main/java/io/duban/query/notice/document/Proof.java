package io.duban.query.notice.document;

import io.duban.query.document.QrCode;
import org.jspecify.annotations.Nullable;

/**
 * Where the numbers of a document come from.
 *
 * @param text data time, rules and the address of the explanation
 * @param address what a telephone reads from the picture; {@code null} prints none, so that none leads to a wrong place
 */
public record Proof(String text, @Nullable String address) {

    /** Pixels for each module of the picture. */
    private static final int PIXELS = 8;

    public Proof {
        OfficialDocument.requireText(text, "text");
    }

    /** The picture as a file; null for none. */
    public byte @Nullable [] picture() {
        return address == null ? null : QrCode.png(address, PIXELS);
    }
}
