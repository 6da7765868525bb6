package io.duban.query.task.paper;

import io.duban.query.document.Millimetres;
import io.duban.query.document.PlainText;
import io.duban.query.document.StyledText;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The table of a paper in Word: four columns, a wide value spans three of them, a signing block is two rows without a rule between. */
final class PaperTable {

    private static final int[] COLUMNS = {Sheet.LABEL, Sheet.VALUE, Sheet.LABEL, Sheet.VALUE};
    private static final int LABEL = 0;

    /** Half a point within, one point around, in eighths of a point. */
    private static final int INNER = 4;

    private static final int OUTER = 8;
    private static final String BLACK = "000000";
    private static final String LABEL_GROUND = "F2F2F2";

    private PaperTable() {}

    static void write(XWPFDocument word, Paper paper, Sheet sheet) {
        var table = word.createTable(1, COLUMNS.length);
        rule(table);
        grid(table);
        for (int i = 0; i < paper.rows().size(); i++) {
            var height = sheet.heights().get(i);
            switch (paper.rows().get(i)) {
                case Row.Line line -> wide(row(table, height), line.label(), line.value(), XWPFVertAlign.CENTER);
                case Row.Tall tall -> wide(row(table, height), tall.label(), tall.value(), XWPFVertAlign.TOP);
                case Row.Pair pair -> pair(row(table, height), pair);
                case Row.Signing signing -> signing(table, signing, height, sheet.closingHeight(signing));
            }
        }
        table.removeRow(0);
    }

    private static void pair(XWPFTableRow row, Row.Pair pair) {
        label(row.getCell(0), pair.label());
        value(row.getCell(1), pair.value(), XWPFVertAlign.CENTER);
        label(row.getCell(2), pair.otherLabel());
        value(row.getCell(3), pair.otherValue(), XWPFVertAlign.CENTER);
    }

    private static XWPFTableCell wide(XWPFTableRow row, String label, String text, XWPFVertAlign place) {
        label(row.getCell(LABEL), label);
        var cell = span(row);
        value(cell, text, place);
        return cell;
    }

    private static void signing(XWPFTable table, Row.Signing signing, double height, double closingHeight) {
        var upper = row(table, height - closingHeight);
        var said = wide(upper, signing.label(), signing.text(), XWPFVertAlign.TOP);
        properties(said).addNewTcBorders().addNewBottom().setVal(STBorder.NIL);
        properties(upper.getCell(LABEL)).addNewVMerge().setVal(STMerge.RESTART);
        var lower = row(table, closingHeight);
        lower.getCtRow().getTrPr().addNewCantSplit();
        properties(lower.getCell(LABEL)).addNewVMerge().setVal(STMerge.CONTINUE);
        var signed = span(lower);
        properties(signed).addNewTcBorders().addNewTop().setVal(STBorder.NIL);
        signed.setVerticalAlignment(XWPFVertAlign.BOTTOM);
        for (int i = 0; i < signing.closing().size(); i++) {
            var paragraph = i == 0 ? signed.getParagraphs().getFirst() : signed.addParagraph();
            StyledText.fill(
                    paragraph,
                    PaperStyle.CLOSING,
                    PlainText.lines(signing.closing().get(i)));
        }
        signed.getParagraphs().getLast().setSpacingAfter(Millimetres.twips(Sheet.PADDING));
    }

    private static void label(XWPFTableCell cell, String text) {
        StyledText.fill(cell.getParagraphs().getFirst(), PaperStyle.LABEL, PlainText.lines(text));
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        cell.setColor(LABEL_GROUND);
    }

    private static void value(XWPFTableCell cell, String text, XWPFVertAlign place) {
        StyledText.fill(cell.getParagraphs().getFirst(), PaperStyle.VALUE, PlainText.lines(text));
        cell.setVerticalAlignment(place);
    }

    private static XWPFTableRow row(XWPFTable table, double height) {
        var row = table.createRow();
        row.setHeight(Millimetres.twips(height));
        row.setHeightRule(TableRowHeightRule.AT_LEAST);
        for (int i = 0; i < COLUMNS.length; i++) {
            row.getCell(i).setWidth(Integer.toString(Millimetres.twips(COLUMNS[i])));
        }
        return row;
    }

    /** Makes one cell of all that stand behind the label. */
    private static XWPFTableCell span(XWPFTableRow row) {
        row.removeCell(3);
        row.removeCell(2);
        var cell = row.getCell(1);
        cell.setWidth(Integer.toString(Millimetres.twips(Sheet.WIDE)));
        properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(3));
        return cell;
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        var kept = cell.getCTTc().getTcPr();
        return kept == null ? cell.getCTTc().addNewTcPr() : kept;
    }

    private static void rule(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, OUTER, 0, BLACK);
        table.setBottomBorder(XWPFBorderType.SINGLE, OUTER, 0, BLACK);
        table.setLeftBorder(XWPFBorderType.SINGLE, OUTER, 0, BLACK);
        table.setRightBorder(XWPFBorderType.SINGLE, OUTER, 0, BLACK);
        table.setInsideHBorder(XWPFBorderType.SINGLE, INNER, 0, BLACK);
        table.setInsideVBorder(XWPFBorderType.SINGLE, INNER, 0, BLACK);
        var side = Millimetres.twips(Sheet.PADDING);
        table.setCellMargins(0, side, 0, side);
    }

    private static void grid(XWPFTable table) {
        table.setWidth(Millimetres.TYPE_AREA_WIDTH);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        for (var column : COLUMNS) {
            grid.addNewGridCol().setW(BigInteger.valueOf(Millimetres.twips(column)));
        }
    }
}
