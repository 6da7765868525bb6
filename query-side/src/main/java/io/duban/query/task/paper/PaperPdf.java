package io.duban.query.task.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.duban.query.document.PdfFont;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Writes a paper as a PDF file. The font is the product's own and embedded, nothing is fetched from anywhere, and the same
 * paper gives the same bytes.
 */
final class PaperPdf {

    private static final String STYLE_SHEET = "paper:sheet.css";

    /** The font is used by one at a time. */
    private static final ReentrantLock TURN = new ReentrantLock();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final PaperTexts texts;
    private final SheetHtml html = new SheetHtml();

    PaperPdf(PaperTexts texts) {
        this.texts = texts;
    }

    byte[] write(Paper paper) throws IOException {
        TURN.lock();
        try (var pdf = new PDDocument()) {
            render(paper, pdf);
            describe(pdf, paper);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } finally {
            TURN.unlock();
        }
    }

    private void render(Paper paper, PDDocument pdf) throws IOException {
        var css = SheetCss.of(paper, Sheet.of(paper));
        var builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .useFont(new PDFontSupplier(Loaded.FONT.in(pdf)), PdfFont.FAMILY)
                .useUriResolver((base, uri) -> STYLE_SHEET.equals(uri) ? uri : null)
                .useExternalResourceAccessControl(
                        (uri, type) -> STYLE_SHEET.equals(uri),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> STYLE_SHEET.equals(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useProtocolsStreamImplementation(uri -> new Text(css), "paper")
                .usePdfUaAccessibility(true) // tagged, and free of the fonts of the machine
                .withProducer("Duban")
                .withHtmlContent(html.of(paper, Loaded.FONT, texts), null);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFKeepOpen();
        }
    }

    /** Nothing in the file tells when or where it was written. */
    private static void describe(PDDocument pdf, Paper paper) {
        var day = GregorianCalendar.from(paper.day().atStartOfDay(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone("UTC"));
        var described = new PDDocumentInformation();
        described.setTitle(paper.title());
        described.setAuthor(paper.issuer());
        described.setProducer("Duban");
        described.setCreationDate((Calendar) day.clone());
        described.setModificationDate((Calendar) day.clone());
        pdf.setDocumentInformation(described);
        pdf.getDocumentCatalog().setMetadata(null); // it would claim a conformance that nobody has certified
        pdf.getDocumentCatalog().setLanguage("zh-CN");
        pdf.setDocumentId(0L);
    }

    /** Read at the first paper, not at the start. */
    private static final class Loaded {
        static final PdfFont FONT = new PdfFont();
    }

    private record Text(String text) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
