package io.duban.query.task.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The style sheet of one PDF file: the fixed look, and behind it what {@link Sheet} measured. */
final class SheetCss {

    private static final String LOOK = look();

    private SheetCss() {}

    static String of(Paper paper, Sheet sheet) {
        var css = new StringBuilder(LOOK);
        add(
                css,
                "@page { size: 210mm 297mm; margin: %dmm %dmm %dmm %dmm; @bottom-center { content: element(foot); } }",
                Sheet.TOP,
                Sheet.RIGHT,
                Sheet.BOTTOM,
                Sheet.LEFT);
        add(css, "table { font-size: %.1fpt; line-height: %.2f; }", sheet.points(), Sheet.LINE);
        for (int i = 0; i < paper.rows().size(); i++) {
            var height = sheet.heights().get(i);
            if (paper.rows().get(i) instanceof Row.Signing signing) {
                var closing = sheet.closingHeight(signing);
                add(css, ".row-%d td { height: %.1fmm; }", i, height - closing);
                add(css, ".closing-%d td { height: %.1fmm; }", i, closing);
            } else {
                add(css, ".row-%d td { height: %.1fmm; }", i, height);
            }
        }
        for (var colour : Band.Colour.values()) {
            add(css, ".%s { background-color: #%s; }", colour.cssClass(), colour.hex());
        }
        return css.toString();
    }

    private static void add(StringBuilder css, String rule, Object... values) {
        css.append(String.format(Locale.ROOT, rule, values)).append('\n');
    }

    private static String look() {
        try (InputStream file = Objects.requireNonNull(SheetCss.class.getResourceAsStream("sheet.css"), "sheet.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet in the jar is broken", e);
        }
    }
}
