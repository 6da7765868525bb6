package io.duban.command.ledger.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The door for tables with fixed sheets: an .xlsx in, a value out. What is true of {@link LedgerReader} is true here: the same
 * bytes always give the same value, and no file, however hostile, makes it throw. Hidden sheets are not read; hidden rows are.
 */
public final class TableReader {

    private TableReader() {}

    /**
     * @param fileName as the user knows it; only used in sentences, the content decides what the file is
     * @param mostRows of all tables together
     */
    public static TableReading read(byte[] content, String fileName, List<TableShape> shapes, int mostRows) {
        try {
            FileKind.requireZip(content);
            return tables(content, PackageCheck.of(content), shapes, mostRows);
        } catch (Refused refused) {
            var unreadable = refused.about(LedgerReader.shown(fileName));
            return new TableReading.Unreadable(unreadable.code(), unreadable.sentence());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return new TableReading.Unreadable(
                    "CORRUPT", "文件“" + LedgerReader.shown(fileName) + "”已损坏或不完整，打不开。请在 Excel 或 WPS 中确认能打开，重新保存后再上传。");
        }
    }

    private static TableReading tables(byte[] content, PackageCheck check, List<TableShape> shapes, int mostRows)
            throws IOException {
        var options = new ReadingOptions(check.hasStyles(), true);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), options)) {
            var sheets = workbook.getSheets().toList();
            var left = mostRows;
            var tables = new ArrayList<Table>();
            for (var shape : shapes) {
                for (var sheet : sheets) {
                    if (isSeen(sheet) && isNamed(sheet, shape)) {
                        var reading = new SheetReading(
                                shape, check.mergedRanges(sheet.getId()), workbook.isDate1904(), left, mostRows);
                        var table = reading.read(sheet);
                        left -= table.rows().size();
                        tables.add(table);
                    }
                }
            }
            return new TableReading.Tables(tables, unread(sheets, shapes));
        }
    }

    private static List<String> unread(List<Sheet> sheets, List<TableShape> shapes) {
        return sheets.stream()
                .filter(sheet -> isSeen(sheet) != shapes.stream().anyMatch(shape -> isNamed(sheet, shape)))
                .map(Sheet::getName)
                .toList();
    }

    private static boolean isSeen(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }

    private static boolean isNamed(Sheet sheet, TableShape shape) {
        return Folded.of(sheet.getName()).equals(shape.sheet());
    }
}
