package io.duban.query.notice.document;

import io.duban.query.document.Millimetres;
import java.util.List;

/** Shares the width of the type area among columns by their weights, to the last twip. */
final class ColumnWidths {

    private ColumnWidths() {}

    static int[] of(List<Column> columns) {
        long all = columns.stream().mapToLong(Column::weight).sum();
        int[] widths = new int[columns.size()];
        long weight = 0;
        int left = 0;
        for (int c = 0; c < widths.length; c++) {
            weight += columns.get(c).weight();
            int right = (int) (Millimetres.TYPE_AREA_WIDTH * weight / all);
            widths[c] = right - left;
            left = right;
        }
        return widths;
    }
}
