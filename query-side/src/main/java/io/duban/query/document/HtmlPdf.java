package io.duban.query.document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Writes XHTML as a PDF file. The font is the product's own and embedded, nothing is fetched from anywhere, and the same page gives
 * the same bytes.
 */
public final class HtmlPdf {

    /** How the page calls what belongs to it: {@code paper:sheet.css}. */
    private static final String PROTOCOL = "paper";

    /** The font is used by one at a time. */
    private static final ReentrantLock TURN = new ReentrantLock();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private HtmlPdf() {}

    /**
     * @param html makes the page; it is given the font to ask what can be printed
     * @param parts style sheets and pictures by the addresses under which the page has them
     */
    public static byte[] write(
            Function<PdfFont, String> html, Map<String, byte[]> parts, String title, String author, LocalDate day)
            throws IOException {
        TURN.lock();
        try (var pdf = new PDDocument()) {
            render(html.apply(Loaded.FONT), parts, pdf);
            describe(pdf, title, author, day);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } finally {
            TURN.unlock();
        }
    }

    private static void render(String html, Map<String, byte[]> parts, PDDocument pdf) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .useFont(new PDFontSupplier(Loaded.FONT.in(pdf)), PdfFont.FAMILY)
                .useUriResolver((base, uri) -> parts.containsKey(uri) ? uri : null)
                .useExternalResourceAccessControl(
                        (uri, type) -> parts.containsKey(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> parts.containsKey(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useProtocolsStreamImplementation(uri -> new Part(parts.get(uri)), PROTOCOL)
                .usePdfUaAccessibility(true) // tagged, and free of the fonts of the machine
                .withProducer("Duban")
                .withHtmlContent(html, null);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFKeepOpen();
        }
    }

    /** Nothing in the file tells when or where it was written. */
    private static void describe(PDDocument pdf, String title, String author, LocalDate day) {
        var moment = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        moment.setTimeZone(TimeZone.getTimeZone("UTC"));
        var described = new PDDocumentInformation();
        described.setTitle(title);
        described.setAuthor(author);
        described.setProducer("Duban");
        described.setCreationDate((Calendar) moment.clone());
        described.setModificationDate((Calendar) moment.clone());
        pdf.setDocumentInformation(described);
        pdf.getDocumentCatalog().setMetadata(null); // it would claim a conformance that nobody has certified
        pdf.getDocumentCatalog().setLanguage("zh-CN");
        pdf.setDocumentId(0L);
    }

    /** Read at the first file, not at the start. */
    private static final class Loaded {
        static final PdfFont FONT = new PdfFont();
    }

    private record Part(byte[] content) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
