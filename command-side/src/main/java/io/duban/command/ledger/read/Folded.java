package io.duban.command.ledger.read;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The form in which words are compared: full width as half width, no spaces, one kind of bracket. */
final class Folded {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Folded() {}

    static String of(String text) {
        if (text.chars().allMatch(c -> c >= 0x4e00 && c <= 0x9fff || c > ' ' && c < 0x7f)) {
            return text;
        }
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** A document number: 督办〔2026〕1号, 督办[2026]1号 and 督办（2026）1号 are the same. */
    static String number(String text) {
        return of(text).replace('〔', '(')
                .replace('[', '(')
                .replace('【', '(')
                .replace('〕', ')')
                .replace(']', ')')
                .replace('】', ')');
    }
}
