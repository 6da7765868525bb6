package io.duban.query.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Saves a Word file so that nothing in it tells when or where it was written: same text, same bytes. */
public final class RepeatableFile {

    /** Stands for the time of every entry and for the date of a document that has none yet. */
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

    private RepeatableFile() {}

    /**
     * Writes the file and leaves the stream open.
     *
     * @param day printed into the properties as the day of creation; null while there is none
     */
    public static void write(XWPFDocument word, String title, String creator, @Nullable LocalDate day, OutputStream out)
            throws IOException {
        describe(word.getProperties(), title, creator, day == null ? NO_DAY : day);
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

    private static void describe(POIXMLProperties properties, String title, String creator, LocalDate day) {
        Optional<Date> instant = Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(PlainText.line(title));
        core.setCreator(PlainText.line(creator));
        core.setCreated(instant);
        core.setModified(instant);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Duban");
    }
}
