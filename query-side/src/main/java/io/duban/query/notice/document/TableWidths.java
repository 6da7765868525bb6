package io.duban.query.notice.document;

import java.util.List;
import java.util.Locale;

/** Columns share the type area by their weights; a class for each, as the page may hold no style of its own. */
final class TableWidths {

    private TableWidths() {}

    static String of(OfficialDocument document) {
        var css = new StringBuilder();
        widths(document.body(), "t", css);
        for (var i = 0; i < document.attachments().size(); i++) {
            widths(document.attachments().get(i).content(), "a" + i + "-", css);
        }
        return css.toString();
    }

    private static void widths(List<Block> blocks, String prefix, StringBuilder css) {
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Table table) {
                var all = table.columns().stream().mapToInt(Column::weight).sum();
                for (var c = 0; c < table.columns().size(); c++) {
                    var width = 156.0 * table.columns().get(c).weight() / all;
                    css.append(String.format(Locale.ROOT, ".%s%d-%d { width: %.2fmm; }%n", prefix, i, c, width));
                }
                if (table.room() > 0) {
                    css.append(String.format(
                            Locale.ROOT, ".%s%d td { height: %.1fmm; }%n", prefix, i, table.room() * 10.0));
                }
            }
        }
    }
}
