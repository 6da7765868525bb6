package io.duban.query.notice.document;

import io.duban.query.document.Millimetres;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** Paper, type area of 22 lines, page numbers (GB/T 9704-2012, 5 and 7.5). */
final class PageSetup {

    /** From the foot of the paper to the page number, whose line stands 7 mm below the type area. */
    private static final int FOOTER = Millimetres.twips(35 - 7 - 5.6);

    private PageSetup() {}

    static void applyTo(XWPFDocument word) {
        // Right pages carry odd numbers on the right, left pages even ones on the left, one character in.
        addFooter(word, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        addFooter(word, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        CTSectPr section = word.getDocument().getBody().getSectPr();
        CTPageSz paper = section.addNewPgSz();
        paper.setW(BigInteger.valueOf(Millimetres.PAGE_WIDTH));
        paper.setH(BigInteger.valueOf(Millimetres.PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Millimetres.TOP));
        margins.setBottom(BigInteger.valueOf(Millimetres.BOTTOM));
        margins.setLeft(BigInteger.valueOf(Millimetres.LEFT));
        margins.setRight(BigInteger.valueOf(Millimetres.RIGHT));
        margins.setHeader(BigInteger.valueOf(Millimetres.twips(15)));
        margins.setFooter(BigInteger.valueOf(FOOTER));
        margins.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.addNewDocGrid();
        // Lines only: readers disagree on grids of characters, so styles.xml sets 28 to the line by spacing.
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(Millimetres.LINE));
    }

    private static void addFooter(XWPFDocument word, HeaderFooterType pages, ParagraphAlignment side) {
        XWPFParagraph line = word.createFooter(pages).createParagraph();
        line.setStyle(Style.PAGE_NUMBER.id());
        line.setAlignment(side);
        line.createRun().setText("— ");
        var field = line.getCTP().addNewFldSimple();
        field.setInstr(" PAGE ");
        field.addNewR().addNewT().setStringValue("1");
        line.createRun().setText(" —");
    }
}
