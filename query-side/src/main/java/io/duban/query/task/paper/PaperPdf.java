package io.duban.query.task.paper;

import io.duban.query.document.HtmlPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes a paper as a PDF file; the same paper gives the same bytes. */
final class PaperPdf {

    private static final String STYLE_SHEET = "paper:sheet.css";

    private final PaperTexts texts;
    private final SheetHtml html = new SheetHtml();

    PaperPdf(PaperTexts texts) {
        this.texts = texts;
    }

    byte[] write(Paper paper) throws IOException {
        var css = SheetCss.of(paper, Sheet.of(paper)).getBytes(StandardCharsets.UTF_8);
        return HtmlPdf.write(
                font -> html.of(paper, font, texts),
                Map.of(STYLE_SHEET, css),
                paper.title(),
                paper.issuer(),
                paper.day());
    }
}
