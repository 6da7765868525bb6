package io.duban.platform.ranking.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which known word somebody may have meant: the one with the fewest letters to change. */
public final class Nearest {

    private Nearest() {}

    public static Optional<String> to(String word, Collection<String> known) {
        var written = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(other -> far(written, other) <= Math.max(1, Math.min(4, other.length() / 2)))
                .min(Comparator.<String>comparingInt(other -> far(written, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code ，是否想写“fullAt”}, or the whole list where nothing is near. */
    static String hint(String word, Collection<String> known) {
        return to(word, known).map(near -> "，是否想写“" + near + "”？").orElse("，") + "可用的有："
                + String.join("、", known.stream().sorted().toList());
    }

    private static int far(String one, String other) {
        return distance(one, other.toLowerCase(Locale.ROOT));
    }

    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (var j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var now = new int[before.length];
            now[0] = i;
            for (var j = 1; j < now.length; j++) {
                var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            before = now;
        }
        return before[other.length()];
    }
}
