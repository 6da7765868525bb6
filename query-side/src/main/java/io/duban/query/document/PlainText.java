package io.duban.query.document;

import java.util.List;

/** Text from outside as it may stand in a document: what is read is what was written, and XML 1.0 can hold it. */
public final class PlainText {

    private PlainText() {}

    /** Paragraphs of a text, without the blank ones. */
    public static List<String> lines(String text) {
        return text.lines()
                .map(PlainText::clean)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The whole text on one line. */
    public static String line(String text) {
        return String.join(" ", lines(text));
    }

    /** Drops what XML 1.0 (production 2, Char) forbids, other control characters, and the bidi controls. */
    private static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t' ? ' ' : c)
                .filter(PlainText::isKept)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isKept(int c) {
        boolean forbidden = c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
        return !forbidden && !Character.isISOControl(c) && !reorders(c);
    }

    /** A name with a right-to-left override would be printed as another name. */
    private static boolean reorders(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
    }
}
