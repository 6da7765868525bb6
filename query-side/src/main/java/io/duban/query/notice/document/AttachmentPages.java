package io.duban.query.notice.document;

import io.duban.query.document.Millimetres;
import io.duban.query.document.StyledText;
import io.duban.query.document.TextWidth;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The list of attachments after the text, and the attachments' own pages (附件, GB/T 9704-2012, 7.3.4 and 7.3.7). */
final class AttachmentPages {

    private static final String LABEL = "附件：";

    private AttachmentPages() {}

    /** 附件：1. … two characters in; a long name goes on below its own first character. */
    static void list(XWPFDocument word, List<Attachment> attachments) {
        for (int i = 0; i < attachments.size(); i++) {
            String label = i == 0 ? LABEL : "";
            String serial = attachments.size() == 1 ? "" : (i + 1) + ". ";
            XWPFParagraph line = StyledText.add(
                    word,
                    Style.ATTACHMENT_LIST,
                    label + serial + attachments.get(i).name());
            double start = 2 + TextWidth.of(LABEL);
            line.setIndentationLeft(twips(start + TextWidth.of(serial)));
            line.setIndentationHanging(twips(TextWidth.of(label + serial)));
            if (i == 0) {
                line.setSpacingBefore(Millimetres.LINE);
            }
        }
    }

    static void write(XWPFDocument word, List<Attachment> attachments) {
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            if (!attachment.content().isEmpty()) {
                StyledText.add(word, Style.ATTACHMENT_MARK, attachments.size() == 1 ? "附件" : "附件" + (i + 1));
                StyledText.fill(word.createParagraph(), Style.ATTACHMENT_TITLE, TitleLines.of(attachment.name()));
                MainPart.write(word, attachment.content());
            }
        }
    }

    private static int twips(double characters) {
        return (int) Math.round(characters * Millimetres.CHARACTER);
    }
}
