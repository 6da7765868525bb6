package io.duban.query.notice.document;

import io.duban.query.document.ChineseDate;
import io.duban.query.document.Millimetres;
import io.duban.query.document.PlainText;
import io.duban.query.document.StyledText;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/**
 * 抄送 and 印发 between rules, on the last line of the last page's type area (版记, GB/T 9704-2012, 7.4).
 *
 * <p>Both lines lie in one frame, which Word keeps at the foot of the page of the paragraph after it. Borders and indents
 * of the two are the same, or the frame would fall apart; so the one character of room at the left is a character.
 */
final class ImprintBlock {

    private static final String ROOM = "　";

    private ImprintBlock() {}

    static void write(XWPFDocument word, @Nullable Imprint imprint) {
        if (imprint == null) {
            return;
        }
        String copies = imprint.copies();
        if (copies != null) {
            framed(word).createRun().setText(ROOM + "抄送：" + PlainText.line(copies) + "。");
        }
        XWPFParagraph printed = framed(word);
        printed.createRun().setText(ROOM + PlainText.line(imprint.printedBy()));
        printed.createRun().addTab();
        printed.createRun().setText(ChineseDate.text(imprint.printedOn()) + "印发");
        StyledText.add(word, Style.SPACER, "");
    }

    private static XWPFParagraph framed(XWPFDocument word) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(Style.IMPRINT.id());
        CTFramePr frame = paragraph.getCTP().getPPr().addNewFramePr();
        frame.setW(BigInteger.valueOf(Millimetres.TYPE_AREA_WIDTH));
        frame.setWrap(STWrap.AROUND);
        frame.setVAnchor(STVAnchor.MARGIN);
        frame.setHAnchor(STHAnchor.MARGIN);
        frame.setXAlign(STXAlign.LEFT);
        frame.setYAlign(STYAlign.BOTTOM);
        return paragraph;
    }
}
