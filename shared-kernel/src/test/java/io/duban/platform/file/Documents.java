package io.duban.platform.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Real documents, small, with one text in them. */
public final class Documents {

    private Documents() {}

    public static byte[] docx(String... runs) {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("县政府督查事项");
                var paragraph = document.createParagraph();
                for (var run : runs) {
                    paragraph.createRun().setText(run);
                }
                document.createParagraph().createRun().setText("已按期办结。");
                document.write(out);
            }
        });
    }

    public static byte[] docxWithHeader(String header) {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                        .createParagraph()
                        .createRun()
                        .setText(header);
                document.createParagraph().createRun().setText("已按期办结。");
                document.write(out);
            }
        });
    }

    public static byte[] xlsx(String... cells) {
        return sheet(new XSSFWorkbook(), cells);
    }

    public static byte[] xls(String... cells) {
        return sheet(new HSSFWorkbook(), cells);
    }

    private static byte[] sheet(Workbook workbook, String... cells) {
        return written(out -> {
            try (workbook) {
                var row = workbook.createSheet("台账").createRow(0);
                for (var cell = 0; cell < cells.length; cell++) {
                    row.createCell(cell).setCellValue(cells[cell]);
                }
                workbook.write(out);
            }
        });
    }

    public static byte[] pptx(String text) {
        return written(out -> {
            try (var show = new XMLSlideShow()) {
                show.createSlide().createTextBox().setText(text);
                show.write(out);
            }
        });
    }

    /** One whose text is an ASCII stand-in: the mark goes into its title, which needs no font. */
    public static byte[] pdf(String title) {
        return written(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.getDocumentInformation().setTitle(title);
                document.save(out);
            }
        });
    }

    public static byte[] lockedPdf() {
        return written(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                document.save(out);
            }
        });
    }

    /** Each sign in a text code of its own, as layout programs write it. */
    public static byte[] ofd(String text) {
        var codes = new StringBuilder();
        text.codePoints().forEach(sign -> codes.append("<ofd:TextCode X=\"1\">")
                .appendCodePoint(sign)
                .append("</ofd:TextCode>"));
        return zip(Map.of(
                "OFD.xml", "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>".getBytes(StandardCharsets.UTF_8),
                "Doc_0/Pages/Page_0/Content.xml",
                        ("<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:TextObject ID=\"1\">" + codes
                                        + "</ofd:TextObject></ofd:Page>")
                                .getBytes(StandardCharsets.UTF_8)));
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
        });
    }

    static byte[] written(Writing writing) {
        try {
            var out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
