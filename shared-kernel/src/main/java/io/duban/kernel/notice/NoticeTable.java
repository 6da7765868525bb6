package io.duban.kernel.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that a notice prints, fixed when it was drafted; it stands where the wording names its key in a line of its own.
 *
 * @param rows as many cells as columns; an empty text is room to write
 * @param note printed below: data time, rules, and where the numbers are explained
 * @param room how many lines of writing each row leaves room for; 0 for as many as it needs
 * @param attached whether it follows on pages of its own 附件
 */
public record NoticeTable(
        String key,
        String title,
        List<Column> columns,
        List<Row> rows,
        @Nullable String note,
        int room,
        boolean attached) {

    public NoticeTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Where the text of a cell stands. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** @param weight share of the width, relative to the other columns */
    public record Column(String title, int weight, Alignment alignment) {}

    /** @param link the page that explains the row, from the root of the site; null where there is none */
    public record Row(List<String> cells, @Nullable String link) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
