package io.duban.query.audit;

import io.duban.query.document.Download;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.ResponseEntity;

/** Rows of cells as a file that spreadsheet programs open. */
final class AuditFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private AuditFile() {}

    /** RFC 4180 in UTF-8, with the mark by which Excel knows it. */
    static ResponseEntity<byte[]> csv(String name, List<List<String>> rows) {
        var text = rows.stream()
                .map(row -> row.stream().map(AuditFile::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
        return Download.csv(name + ".csv", text);
    }

    static ResponseEntity<byte[]> xlsx(String name, String sheetName, List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Duban", "1.0")) {
            var sheet = workbook.newWorksheet(sheetName);
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return Download.of(name + ".xlsx", Download.XLSX, bytes.toByteArray());
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
