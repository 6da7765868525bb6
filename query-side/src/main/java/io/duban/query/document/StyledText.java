package io.duban.query.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Paragraphs by style; the one place where text from outside enters a Word file. */
public final class StyledText {

    private StyledText() {}

    /** Adds a paragraph that holds the text on one line. */
    public static XWPFParagraph add(XWPFDocument word, WordStyle style, String text) {
        return fill(word.createParagraph(), style, List.of(PlainText.line(text)));
    }

    /** Writes lines, parted by breaks, into an empty paragraph; they were cleaned by {@link PlainText} before. */
    public static XWPFParagraph fill(XWPFParagraph paragraph, WordStyle style, List<String> lines) {
        paragraph.setStyle(style.id());
        XWPFRun run = paragraph.createRun();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
        return paragraph;
    }
}
