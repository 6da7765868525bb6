package io.duban.query.notice.document;

import io.duban.query.document.StyledText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** In small type below the date: where the numbers come from, and the same for telephones. */
final class ProofBlock {

    private static final int POINTS = 68; // 24 mm

    private ProofBlock() {}

    static void write(XWPFDocument word, @Nullable Proof proof) throws IOException {
        if (proof == null) {
            return;
        }
        StyledText.add(word, Style.TABLE_NOTE, proof.text());
        var picture = proof.picture();
        if (picture != null) {
            var line = word.createParagraph();
            line.setStyle(Style.SPACER.id());
            line.setSpacingBetween(POINTS + 4, LineSpacingRule.AT_LEAST);
            try {
                line.createRun()
                        .addPicture(
                                new ByteArrayInputStream(picture),
                                PictureType.PNG,
                                "qr.png",
                                Units.toEMU(POINTS),
                                Units.toEMU(POINTS));
            } catch (InvalidFormatException e) {
                throw new IOException(e);
            }
        }
    }
}
