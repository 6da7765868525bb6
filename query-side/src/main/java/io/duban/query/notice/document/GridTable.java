package io.duban.query.notice.document;

import io.duban.query.document.Millimetres;
import io.duban.query.document.PlainText;
import io.duban.query.document.StyledText;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of the body: title above, full grid, head repeated on each page, note below. */
final class GridTable {

    /** From this many columns on, 五号 (10.5 pt) takes the place of 小四 (12 pt). */
    private static final int MANY_COLUMNS = 7;

    private static final int SIDE_PADDING = Millimetres.twips(1);

    /** Half a point, in eighths of a point. */
    private static final int RULE = 4;

    private static final String BLACK = "000000";

    private GridTable() {}

    static void write(XWPFDocument word, Block.Table table) {
        StyledText.add(word, Style.TABLE_TITLE, table.title());
        XWPFTable grid =
                word.createTable(1 + table.rows().size(), table.columns().size());
        rule(grid);
        setWidths(grid, ColumnWidths.of(table.columns()));
        fill(grid, table);
        String note = table.note();
        // Word joins two tables that touch, so something always stands below a table.
        StyledText.add(word, note == null ? Style.SPACER : Style.TABLE_NOTE, note == null ? "" : note);
    }

    private static void rule(XWPFTable grid) {
        grid.setTopBorder(XWPFBorderType.SINGLE, RULE, 0, BLACK);
        grid.setBottomBorder(XWPFBorderType.SINGLE, RULE, 0, BLACK);
        grid.setLeftBorder(XWPFBorderType.SINGLE, RULE, 0, BLACK);
        grid.setRightBorder(XWPFBorderType.SINGLE, RULE, 0, BLACK);
        grid.setInsideHBorder(XWPFBorderType.SINGLE, RULE, 0, BLACK);
        grid.setInsideVBorder(XWPFBorderType.SINGLE, RULE, 0, BLACK);
        grid.setCellMargins(0, SIDE_PADDING, 0, SIDE_PADDING);
    }

    private static void setWidths(XWPFTable grid, int[] widths) {
        grid.setWidth(Millimetres.TYPE_AREA_WIDTH);
        grid.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid columns = grid.getCTTbl().addNewTblGrid();
        for (int c = 0; c < widths.length; c++) {
            columns.addNewGridCol().setW(BigInteger.valueOf(widths[c]));
            for (XWPFTableRow row : grid.getRows()) {
                row.getCell(c).setWidth(Integer.toString(widths[c]));
            }
        }
    }

    private static void fill(XWPFTable grid, Block.Table table) {
        List<Column> columns = table.columns();
        boolean small = columns.size() >= MANY_COLUMNS;
        grid.getRows().forEach(row -> row.setCantSplitRow(true));
        grid.getRow(0).setRepeatHeader(true);
        if (table.room() > 0) {
            for (XWPFTableRow row : grid.getRows().subList(1, grid.getNumberOfRows())) {
                row.setHeight(table.room() * Millimetres.LINE);
                row.setHeightRule(TableRowHeightRule.AT_LEAST);
            }
        }
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            Style head = small ? Style.TABLE_HEAD_SMALL : Style.TABLE_HEAD;
            Style text = small ? Style.TABLE_TEXT_SMALL : Style.TABLE_TEXT;
            fill(grid.getRow(0).getCell(c), head, column.title(), ParagraphAlignment.CENTER);
            for (int r = 0; r < table.rows().size(); r++) {
                String cell = table.rows().get(r).get(c);
                fill(grid.getRow(r + 1).getCell(c), text, cell, alignment(column));
            }
        }
    }

    private static void fill(XWPFTableCell cell, Style style, String text, ParagraphAlignment alignment) {
        StyledText.fill(cell.getParagraphs().getFirst(), style, PlainText.lines(text))
                .setAlignment(alignment);
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
    }

    private static ParagraphAlignment alignment(Column column) {
        return switch (column.alignment()) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}
