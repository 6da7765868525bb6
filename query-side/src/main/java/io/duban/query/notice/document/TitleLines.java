package io.duban.query.notice.document;

import io.duban.query.document.PlainText;
import io.duban.query.document.TextWidth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Breaks a title into lines that keep words whole and are about equally long (GB/T 9704-2012, 7.3.1).
 *
 * <p>A line feed in the title is the author's own decision and is kept.
 */
final class TitleLines {

    /** 22 pt characters that fit into the type area. */
    static final double WIDEST = 19.5;

    private TitleLines() {}

    static List<String> of(String title) {
        List<String> given = PlainText.lines(title);
        return given.size() == 1 ? balance(given.getFirst()) : given;
    }

    private static List<String> balance(String title) {
        int fewest = Math.max(1, (int) Math.ceil(TextWidth.of(title) / WIDEST));
        return IntStream.rangeClosed(fewest, fewest + 2)
                .mapToObj(count -> cheapest(title, count))
                .filter(cuts -> cuts.length > 0)
                .findFirst()
                .map(cuts -> cut(title, cuts))
                .orElse(List.of(title));
    }

    /** Ends of {@code count} lines at least cost; empty if no allowed breaks give lines that fit. */
    private static int[] cheapest(String title, int count) {
        int[] breaks = TitleBreaks.costs(title);
        int length = title.length();
        double ideal = TextWidth.of(title) / count;
        double[][] cost = new double[count + 1][length + 1];
        int[][] from = new int[count + 1][length + 1];
        Arrays.stream(cost).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
        cost[0][0] = 0;
        for (int line = 1; line <= count; line++) {
            for (int end = 1; end <= length; end++) {
                for (int start = 0; start < end; start++) {
                    double width = TextWidth.of(title.substring(start, end));
                    double uneven = width > WIDEST ? Double.POSITIVE_INFINITY : (width - ideal) * (width - ideal);
                    double here = cost[line - 1][start] + uneven + (end == length ? 0 : breaks[end]);
                    if (breaks[end] != TitleBreaks.NEVER && here < cost[line][end]) {
                        cost[line][end] = here;
                        from[line][end] = start;
                    }
                }
            }
        }
        if (Double.isInfinite(cost[count][length])) {
            return new int[0];
        }
        int[] ends = new int[count];
        for (int line = count, end = length; line > 0; end = from[line][end], line--) {
            ends[line - 1] = end;
        }
        return ends;
    }

    private static List<String> cut(String title, int[] ends) {
        return IntStream.range(0, ends.length)
                .mapToObj(
                        i -> title.substring(i == 0 ? 0 : ends[i - 1], ends[i]).strip())
                .toList();
    }
}
