package io.duban.kernel.person;

import java.util.regex.Pattern;

/** A citizen's identity number 公民身份号码: 17 digits and a check character (GB 11643). */
public final class IdNumber {

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dXx]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    private IdNumber() {}

    /** Whether it has the shape of one and its check character is right. */
    public static boolean isValid(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return CHECK.charAt(sum % CHECK.length()) == Character.toUpperCase(text.charAt(WEIGHTS.length));
    }
}
