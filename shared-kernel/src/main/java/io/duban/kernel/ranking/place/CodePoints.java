package io.duban.kernel.ranking.place;

import java.util.Comparator;

/** Texts in the order of their code points, which is the order of their UTF-8 bytes; rare names 生僻字 stand after common ones. */
public final class CodePoints {

    public static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        for (var i = 0; i < shorter; i++) {
            var left = one.charAt(i);
            var right = other.charAt(i);
            if (left != right) {
                return Character.isSurrogate(left) == Character.isSurrogate(right)
                        ? Character.compare(left, right)
                        : Character.isSurrogate(left) ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
