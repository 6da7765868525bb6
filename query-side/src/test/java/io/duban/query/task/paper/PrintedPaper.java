package io.duban.query.task.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** What a reader finds in a file. */
final class PrintedPaper {

    /** One for all tests: it reads the font. */
    static final PaperPdf PRESS = new PaperPdf(SamplePapers.TEXTS);

    private PrintedPaper() {}

    /** Paragraphs, the cells of a row parted by bars, and the foot. */
    static String word(byte[] file) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            var lines = new ArrayList<String>();
            word.getParagraphs().forEach(paragraph -> lines.add(paragraph.getText()));
            word.getTables()
                    .getFirst()
                    .getRows()
                    .forEach(row -> lines.add(String.join(
                            " | ",
                            row.getTableCells().stream().map(PrintedPaper::cell).toList())));
            lines.add(word.getFooterList().getFirst().getText().strip());
            return String.join("\n", lines) + "\n";
        }
    }

    /** Lines and paragraphs parted by slashes. */
    private static String cell(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(paragraph -> paragraph.getText().replace("\n", " / "))
                .collect(Collectors.joining(" / "));
    }

    /** As it is copied out of a reader program. */
    static String pdf(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            return stripper.getText(pdf).replaceAll("[ \t]+\n", "\n");
        }
    }

    static int pages(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return pdf.getNumberOfPages();
        }
    }
}
