package io.duban.query.notice.document;

import io.duban.query.document.Millimetres;
import io.duban.query.document.PlainText;
import io.duban.query.document.StyledText;
import io.duban.query.document.TextWidth;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The head of the first page (版头): red mark, number, red line (GB/T 9704-2012, 7.2). */
final class RedHead {

    static final String DRAFT = "（送审稿）";

    /** Height of the mark's characters in points; long names become narrower before they become lower. */
    private static final int MARK_POINTS = 48;

    private static final int NARROWEST_PERCENT = 66;

    private RedHead() {}

    static void write(XWPFDocument word, OfficialDocument document) {
        fitIntoOneLine(StyledText.add(word, Style.MARK, document.mark()));
        String number = document.number();
        var signer = document.signer();
        var shown = number == null ? DRAFT : number;
        if (signer == null) {
            StyledText.add(word, Style.NUMBER, shown);
        } else {
            goesUp(word.createParagraph(), shown, signer);
        }
    }

    /** Number and signer on one line, one character from either end (7.2.5 and 7.2.6). */
    private static void goesUp(XWPFParagraph line, String number, String signer) {
        line.setStyle(Style.NUMBER.id());
        line.setAlignment(ParagraphAlignment.LEFT);
        line.setIndentationLeft(Millimetres.CHARACTER);
        var tab = line.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(Millimetres.TYPE_AREA_WIDTH - Millimetres.CHARACTER));
        line.createRun().setText(number);
        line.createRun().addTab();
        line.createRun().setText("签发人：");
        var name = line.createRun();
        name.setText(signer.isBlank() ? "　　　" : PlainText.line(signer));
        name.setFontFamily("楷体_GB2312");
    }

    private static void fitIntoOneLine(XWPFParagraph mark) {
        double points = Millimetres.TYPE_AREA_WIDTH / 20.0 / TextWidth.of(mark.getText());
        int percent = Math.clamp((long) (points / MARK_POINTS * 100), NARROWEST_PERCENT, 100);
        double height = Math.min(MARK_POINTS, points * 100 / percent);
        var properties = mark.getRuns().getFirst().getCTR().addNewRPr();
        properties.addNewW().setVal(percent);
        properties.addNewSz().setVal(BigInteger.valueOf((long) (height * 2)));
    }
}
