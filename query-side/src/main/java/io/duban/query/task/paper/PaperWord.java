package io.duban.query.task.paper;

import io.duban.query.document.Millimetres;
import io.duban.query.document.PlainText;
import io.duban.query.document.RepeatableFile;
import io.duban.query.document.StyledText;
import io.duban.query.document.WordTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Writes a paper as a Word file (.docx). Fonts are named, not embedded; the same paper gives the same bytes. */
final class PaperWord {

    private PaperWord() {}

    static byte[] write(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var word = new XWPFDocument()) {
            WordTemplate.applyTo(word, PaperWord.class);
            var sheet = Sheet.of(paper);
            setSize(word, sheet);
            head(word, paper);
            PaperTable.write(word, paper, sheet);
            foot(word, paper);
            page(word);
            RepeatableFile.write(word, paper.title(), paper.issuer(), paper.day(), out);
        }
        return out.toByteArray();
    }

    private static void head(XWPFDocument word, Paper paper) {
        StyledText.add(word, PaperStyle.ISSUER, paper.issuer());
        StyledText.add(word, PaperStyle.TITLE, paper.title());
        var band = paper.band();
        if (band != null) {
            var shade = StyledText.add(word, PaperStyle.BAND, band.words())
                    .getCTP()
                    .getPPr()
                    .addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(band.colour().hex());
        }
        var number = paper.number();
        if (number != null) {
            StyledText.add(word, PaperStyle.NUMBER, number);
        }
    }

    /** The styles of the table are set in the size in which the paper fits on its page. */
    private static void setSize(XWPFDocument word, Sheet sheet) {
        var halfPoints = BigInteger.valueOf(Math.round(sheet.points() * 2));
        var line = BigInteger.valueOf(Math.round(sheet.points() * Sheet.LINE * 20));
        for (var style : List.of(PaperStyle.LABEL, PaperStyle.VALUE, PaperStyle.CLOSING)) {
            var look = word.getStyles().getStyle(style.id()).getCTStyle();
            look.getRPr().getSzArray(0).setVal(halfPoints);
            look.getRPr().getSzCsArray(0).setVal(halfPoints);
            look.getPPr().getSpacing().setLine(line);
        }
    }

    /** The same on odd and even pages. */
    private static void foot(XWPFDocument word, Paper paper) {
        for (var pages : List.of(HeaderFooterType.DEFAULT, HeaderFooterType.EVEN)) {
            StyledText.fill(word.createFooter(pages).createParagraph(), PaperStyle.FOOT, PlainText.lines(paper.foot()));
        }
    }

    private static void page(XWPFDocument word) {
        var section = word.getDocument().getBody().getSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(Millimetres.PAGE_WIDTH));
        size.setH(BigInteger.valueOf(Millimetres.PAGE_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(twips(Sheet.TOP));
        margins.setBottom(twips(Sheet.BOTTOM));
        margins.setLeft(twips(Sheet.LEFT));
        margins.setRight(twips(Sheet.RIGHT));
        margins.setHeader(twips(12));
        margins.setFooter(twips(12));
        margins.setGutter(BigInteger.ZERO);
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Millimetres.twips(millimetres));
    }
}
