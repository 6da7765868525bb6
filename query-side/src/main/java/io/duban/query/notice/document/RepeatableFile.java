package io.duban.query.notice.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Saves a Word file so that nothing in it tells when or where it was written: same text, same bytes. */
final class RepeatableFile {

    /** Stands for the time of every entry and for the date of a document that has none yet. */
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

    private RepeatableFile() {}

    static void write(XWPFDocument word, OfficialDocument document, OutputStream out) throws IOException {
        describe(word.getProperties(), document);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        word.write(saved);
        ZipOutputStream repeatable = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(saved.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(part.getName());
                timeless.setTimeLocal(NO_DAY.atStartOfDay());
                repeatable.putNextEntry(timeless);
                parts.transferTo(repeatable);
                repeatable.closeEntry();
            }
        }
        repeatable.finish();
    }

    private static void describe(POIXMLProperties properties, OfficialDocument document) {
        LocalDate date = document.date();
        LocalDateTime day = (date == null ? NO_DAY : date).atStartOfDay();
        Optional<Date> instant = Optional.of(Date.from(day.toInstant(ZoneOffset.UTC)));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(PlainText.line(document.title()));
        core.setCreator(PlainText.line(document.signature()));
        core.setCreated(instant);
        core.setModified(instant);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Duban");
    }
}
