package io.duban.query.notice.document;

import io.duban.query.document.PlainText;
import io.duban.query.document.StyledText;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Title, addressees, text, attachments and signature (主体, GB/T 9704-2012, 7.3). */
final class MainPart {

    private MainPart() {}

    static void write(XWPFDocument word, OfficialDocument document) throws IOException {
        StyledText.fill(word.createParagraph(), Style.TITLE, TitleLines.of(document.title()));
        if (!document.addressees().isEmpty()) {
            StyledText.add(word, Style.ADDRESSEES, String.join("、", document.addressees()) + "：");
        }
        write(word, document.body());
        // The signature never stands alone on a page.
        word.getParagraphs().getLast().setKeepNext(true);
        AttachmentPages.list(word, document.attachments());
        SignatureBlock.write(word, document);
        String remark = document.remark();
        if (remark != null) {
            StyledText.add(word, Style.BODY, "（" + remark + "）");
        }
        ProofBlock.write(word, document.proof());
        AttachmentPages.write(word, document.attachments());
    }

    static void write(XWPFDocument word, List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> StyledText.add(word, Style.heading(heading.level()), heading.text());
                case Block.Paragraph paragraph ->
                    PlainText.lines(paragraph.text()).forEach(line -> StyledText.add(word, Style.BODY, line));
                case Block.Table table -> GridTable.write(word, table);
            }
        }
    }
}
