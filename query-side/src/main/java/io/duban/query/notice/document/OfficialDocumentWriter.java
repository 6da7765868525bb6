package io.duban.query.notice.document;

import io.duban.query.document.RepeatableFile;
import io.duban.query.document.WordTemplate;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Writes an {@link OfficialDocument} as a Word file (.docx) in the layout of GB/T 9704-2012.
 *
 * <p>The same document gives the same bytes each time, so a printed notice can be checked against a later print. Fonts
 * are named and not embedded. All text is taken literally.
 */
public final class OfficialDocumentWriter {

    /**
     * Writes the file and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public void write(OfficialDocument document, OutputStream out) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            WordTemplate.applyTo(word, OfficialDocumentWriter.class);
            RedHead.write(word, document);
            MainPart.write(word, document);
            ImprintBlock.write(word, document.imprint());
            PageSetup.applyTo(word);
            RepeatableFile.write(word, document.title(), document.signature(), document.date(), out);
        }
    }
}
