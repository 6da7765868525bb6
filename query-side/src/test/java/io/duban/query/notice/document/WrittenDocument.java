package io.duban.query.notice.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** A file as a reader opens it: what a paragraph looks like comes from its style, the style's base, and the defaults. */
record WrittenDocument(byte[] bytes, XWPFDocument word) {

    static WrittenDocument of(OfficialDocument document) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new OfficialDocumentWriter().write(document, out);
            return new WrittenDocument(
                    out.toByteArray(), new XWPFDocument(new ByteArrayInputStream(out.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines() {
        return word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    XWPFParagraph paragraph(String text) {
        return word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph " + text + " in " + lines()));
    }

    /** The one font that all four kinds of characters use. */
    String font(XWPFParagraph paragraph) {
        CTFonts fonts = fromStyles(paragraph, style -> {
            CTRPr run = style.getRPr();
            return run == null || run.sizeOfRFontsArray() == 0 ? null : run.getRFontsArray(0);
        });
        if (fonts == null) {
            fonts = word.getStyles()
                    .getCtStyles()
                    .getDocDefaults()
                    .getRPrDefault()
                    .getRPr()
                    .getRFontsArray(0);
        }
        List<String> names = List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getEastAsia(), fonts.getCs());
        if (names.stream().distinct().count() != 1) {
            throw new AssertionError("different fonts: " + names);
        }
        return names.getFirst();
    }

    /** Points. */
    double size(XWPFParagraph paragraph) {
        Object halfPoints = fromStyles(paragraph, style -> {
            CTRPr run = style.getRPr();
            return run == null || run.sizeOfSzArray() == 0
                    ? null
                    : run.getSzArray(0).getVal();
        });
        if (halfPoints == null) {
            halfPoints = word.getStyles()
                    .getCtStyles()
                    .getDocDefaults()
                    .getRPrDefault()
                    .getRPr()
                    .getSzArray(0)
                    .getVal();
        }
        return Integer.parseInt(halfPoints.toString()) / 2.0;
    }

    <T> @Nullable T fromParagraphStyles(XWPFParagraph paragraph, Function<CTPPrGeneral, @Nullable T> property) {
        return fromStyles(paragraph, style -> style.getPPr() == null ? null : property.apply(style.getPPr()));
    }

    String part(String name) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("no part " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> @Nullable T fromStyles(XWPFParagraph paragraph, Function<CTStyle, @Nullable T> property) {
        String id = paragraph.getStyle();
        while (id != null) {
            CTStyle style = word.getStyles().getStyle(id).getCTStyle();
            T found = property.apply(style);
            if (found != null) {
                return found;
            }
            id = style.getBasedOn() == null ? null : style.getBasedOn().getVal();
        }
        return null;
    }
}
