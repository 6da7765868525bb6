package io.duban.query.roster;

import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.roster.RosterColumn;
import io.duban.kernel.roster.RosterPost;
import io.duban.kernel.roster.RosterSheet;
import io.duban.query.document.Download;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** An empty roster with its two headers, choices for kind and role, and a sheet that explains; no example is imported by mistake. */
@Component
class RosterTemplate {

    private static final int LAST_ROW = 2_000;
    private static final int WIDTH = 22;
    private static final int WIDE = 110;

    private final MessageSourceAccessor texts;

    RosterTemplate(MessageSource texts) {
        this.texts = new MessageSourceAccessor(texts);
    }

    ResponseEntity<byte[]> download() throws IOException {
        return Download.of(texts.getMessage("roster.template.file"), Download.XLSX, bytes());
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Duban", "1.0")) {
            for (var sheet : RosterSheet.values()) {
                header(book.newWorksheet(sheet.label()), sheet.columns());
            }
            notes(book.newWorksheet(RosterSheet.NOTES));
        }
        return bytes.toByteArray();
    }

    private static void header(Worksheet sheet, List<RosterColumn> columns) {
        sheet.freezePane(0, 1);
        for (int place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            sheet.value(0, place, column.label());
            sheet.style(0, place).bold().set();
            sheet.style(place).format("@").set(); // long codes stay as they are typed
            sheet.width(place, WIDTH);
            if (column == RosterColumn.KIND) {
                choices(sheet, place, Arrays.stream(UnitKind.values()).map(UnitKind::label));
            } else if (column == RosterColumn.ROLE) {
                choices(sheet, place, Arrays.stream(RosterPost.values()).map(RosterPost::label));
            }
        }
    }

    private static void choices(Worksheet sheet, int place, Stream<String> words) {
        sheet.range(1, place, LAST_ROW, place)
                .validateWithListByFormula(words.collect(Collectors.joining(",", "\"", "\"")));
    }

    private void notes(Worksheet sheet) {
        var lines = texts.getMessage("roster.template.notes").split("\\|");
        sheet.width(0, WIDE);
        for (int row = 0; row < lines.length; row++) {
            sheet.value(row, 0, lines[row].strip());
        }
    }
}
