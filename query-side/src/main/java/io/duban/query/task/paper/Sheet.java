package io.duban.query.task.paper;

import io.duban.query.document.PlainText;
import io.duban.query.document.TextWidth;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How a paper is laid on one page of A4: the size of its type, and the least height of each row. Both writers follow it, so
 * that Word and PDF files look alike. A paper that does not fit in the smallest type goes on on a further page.
 *
 * @param points the size of the type of the table
 * @param heights in millimetres, one for each row
 */
record Sheet(double points, List<Double> heights) {

    /** Margins of the page in millimetres; sides as GB/T 9704-2012 has them. */
    static final int TOP = 22;

    static final int BOTTOM = 24;
    static final int LEFT = 28;
    static final int RIGHT = 26;

    /** Widths of columns in millimetres: label and value, twice. */
    static final int LABEL = 26;

    static final int VALUE = 52;
    static final int WIDE = VALUE + LABEL + VALUE;

    /** Between rule and text, in millimetres. */
    static final double PADDING = 1.6;

    static final double LINE = 1.4;

    private static final int PAGE = 297;

    /** Issuer and title; number; band. */
    private static final double HEAD = 26;

    private static final double NUMBER = 8;
    private static final double BAND = 12;

    /** Readers measure type a little differently; so much of the page stays free. */
    private static final double RESERVE = 8;

    private static final double MILLIMETRES = 25.4 / 72;
    private static final double[] SIZES = {12, 11, 10.5, 9.5, 9};
    private static final double LOWEST_ROW = 8.6;
    private static final double ROOM_TO_SIGN = 24;

    private static final double TALLEST_BLOCK = 52;
    private static final double TALLEST_LINE = 10.5;

    static Sheet of(Paper paper) {
        var room = PAGE
                - TOP
                - BOTTOM
                - HEAD
                - RESERVE
                - (paper.number() == null ? 0 : NUMBER)
                - (paper.band() == null ? 0 : BAND);
        for (var points : SIZES) {
            var heights = heights(paper, points);
            var left = room - heights.stream().mapToDouble(Double::doubleValue).sum();
            if (left >= 0) {
                return new Sheet(points, grown(paper, heights, left));
            }
        }
        var smallest = SIZES[SIZES.length - 1];
        return new Sheet(smallest, heights(paper, smallest));
    }

    /** The height of the lines at the foot of a signing block. */
    double closingHeight(Row.Signing row) {
        return row.closing().size() * lineHeight(points) + 2 * PADDING;
    }

    private static List<Double> heights(Paper paper, double points) {
        return paper.rows().stream().map(row -> height(row, points)).toList();
    }

    private static double height(Row row, double points) {
        return switch (row) {
            case Row.Line line -> cells(points, line.label(), line.value());
            case Row.Tall tall -> Math.max(13, cells(points, tall.label(), tall.value()));
            case Row.Pair pair ->
                DoubleStream.of(
                                text(pair.label(), LABEL, points),
                                text(pair.value(), VALUE, points),
                                text(pair.otherLabel(), LABEL, points),
                                text(pair.otherValue(), VALUE, points))
                        .max()
                        .orElse(LOWEST_ROW);
            case Row.Signing signing ->
                Math.max(
                        ROOM_TO_SIGN,
                        text(signing.text(), WIDE, points)
                                + signing.closing().size() * lineHeight(points)
                                + 2 * PADDING);
        };
    }

    private static double cells(double points, String label, String value) {
        return Math.max(text(label, LABEL, points), text(value, WIDE, points));
    }

    private static double text(String text, int width, double points) {
        var characters = (width - 2 * PADDING - 1) / (points * MILLIMETRES);
        var lines = PlainText.lines(text).stream()
                .mapToDouble(line -> Math.ceil(TextWidth.of(line) / Math.floor(characters)))
                .sum();
        return Math.max(LOWEST_ROW, lines * lineHeight(points) + 2 * PADDING);
    }

    private static double lineHeight(double points) {
        return points * LINE * MILLIMETRES;
    }

    /** Shares what is left of the page among the rows, as evenly as their heights allow. */
    private static List<Double> grown(Paper paper, List<Double> heights, double left) {
        var level = level(paper, heights, left);
        return IntStream.range(0, heights.size())
                .mapToObj(i -> Math.max(
                        heights.get(i), Math.min(level, tallest(paper.rows().get(i)))))
                .toList();
    }

    /** The height up to which all lower rows are raised, single lines only a little. */
    private static double level(Paper paper, List<Double> heights, double left) {
        var step = 0.5;
        var level = 0.0;
        while (level + step <= TALLEST_BLOCK && needed(paper, heights, level + step) <= left) {
            level += step;
        }
        return level;
    }

    private static double needed(Paper paper, List<Double> heights, double level) {
        return IntStream.range(0, heights.size())
                .mapToDouble(
                        i -> Math.max(0, Math.min(level, tallest(paper.rows().get(i))) - heights.get(i)))
                .sum();
    }

    /** How high a row may grow for the sake of a full page. */
    private static double tallest(Row row) {
        return switch (row) {
            case Row.Tall tall -> TALLEST_BLOCK;
            case Row.Signing signing -> TALLEST_BLOCK;
            case Row.Line line -> TALLEST_LINE;
            case Row.Pair pair -> TALLEST_LINE;
        };
    }
}
