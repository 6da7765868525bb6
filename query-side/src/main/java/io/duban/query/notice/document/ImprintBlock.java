package io.duban.query.notice.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/**
 * 抄送 and 印发 between rules, on the last line of the last page's type area (版记, GB/T 9704-2012, 7.4).
 *
 * <p>All its paragraphs lie in one frame, which Word keeps at the foot of the page of the paragraph after it.
 */
final class ImprintBlock {

    private static final String COPIES = "抄送：";

    /** 四号, 14 pt. */
    private static final int CHARACTER = 14 * 20;

    private ImprintBlock() {}

    static void write(XWPFDocument word, @Nullable Imprint imprint) {
        if (imprint == null) {
            return;
        }
        frame(StyledText.add(word, Style.IMPRINT_RULE, ""));
        String copies = imprint.copies();
        if (copies != null) {
            XWPFParagraph line = frame(StyledText.add(word, Style.IMPRINT, COPIES + copies + "。"));
            // A second line goes on below the first name, not below the label.
            int label = (int) TextWidth.of(COPIES) * CHARACTER;
            line.setIndentationLeft(CHARACTER + label);
            line.setIndentationHanging(label);
            frame(StyledText.add(word, Style.IMPRINT_INNER_RULE, ""));
        }
        XWPFParagraph line = frame(StyledText.add(word, Style.IMPRINT, imprint.printedBy()));
        line.createRun().addTab();
        line.createRun().setText(ChineseDate.text(imprint.printedOn()) + "印发");
        CTTabStop stop = line.getCTP().getPPr().addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setPos(BigInteger.valueOf(Millimetres.TYPE_AREA_WIDTH - CHARACTER));
        frame(StyledText.add(word, Style.IMPRINT_RULE, ""));
        StyledText.add(word, Style.SPACER, "");
    }

    private static XWPFParagraph frame(XWPFParagraph paragraph) {
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
