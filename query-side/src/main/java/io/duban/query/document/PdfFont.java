package io.duban.query.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one font of PDF files, LXGW WenKai 霞鹜文楷 (SIL Open Font License, beside the file). It comes with the product, is read
 * once, and each file holds the glyphs that it uses. Not for several threads at a time.
 */
public final class PdfFont {

    public static final String FAMILY = "LXGW WenKai";

    /** Stands for a character that the font does not have, as printers have always done it. */
    public static final String GETA = "〓";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    public PdfFont() {
        try (InputStream file = Objects.requireNonNull(
                PdfFont.class.getResourceAsStream("font/LXGWWenKai-Regular.ttf"), "the font is not in the jar")) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("the font in the jar is broken", e);
        }
    }

    /** The font for use in one document. */
    public PDFont in(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    /** The text with a mark for each character that cannot be printed. */
    public String printable(String text) {
        var printed = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (has(c)) {
                printed.appendCodePoint(c);
            } else {
                printed.append(GETA);
            }
        });
        return printed.toString();
    }

    /** The characters of a text that cannot be printed, as U+20BB7, each time that one occurs. */
    public Stream<String> missing(String text) {
        return text.codePoints().filter(c -> !has(c)).mapToObj("U+%04X"::formatted);
    }

    private boolean has(int character) {
        return Character.isWhitespace(character) || glyphs.getGlyphId(character) != 0;
    }
}
