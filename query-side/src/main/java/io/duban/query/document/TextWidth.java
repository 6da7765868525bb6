package io.duban.query.document;

/** How wide a text is in Chinese type, where a full-width character counts one and a Latin letter or digit a half. */
public final class TextWidth {

    private TextWidth() {}

    public static double of(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }
}
