package io.duban.query.notice.document;

import io.duban.query.document.ChineseDate;
import io.duban.query.document.Millimetres;
import io.duban.query.document.PlainText;
import io.duban.query.document.StyledText;
import io.duban.query.document.TextWidth;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Signature and date of a document that will be sealed (GB/T 9704-2012, 7.3.5.1): the date ends four characters from the
 * right, the signature stands centred above it.
 */
final class SignatureBlock {

    private static final double DATE_FROM_RIGHT = 4;

    private SignatureBlock() {}

    static void write(XWPFDocument word, OfficialDocument document) {
        String signature = PlainText.line(document.signature());
        String date = ChineseDate.text(document.date());
        double overhang = (TextWidth.of(signature) - TextWidth.of(date)) / 2;
        double dateFromRight = Math.max(DATE_FROM_RIGHT, overhang);
        StyledText.add(word, Style.SIGNATURE, signature).setIndentationRight(twips(dateFromRight - overhang));
        StyledText.add(word, Style.DATE, date).setIndentationRight(twips(dateFromRight));
    }

    private static int twips(double characters) {
        return (int) Math.round(characters * Millimetres.CHARACTER);
    }
}
