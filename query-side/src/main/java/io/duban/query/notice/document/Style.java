package io.duban.query.notice.document;

import io.duban.query.document.WordStyle;

/** The styles of styles.xml, by the id that stands there. Fonts, sizes and indents are found in that file alone. */
enum Style implements WordStyle {
    MARK("Mark"),
    NUMBER("DocumentNumber"),
    TITLE("Title"),
    ADDRESSEES("Addressees"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    HEADING_3("Heading3"),
    HEADING_4("Heading4"),
    BODY("Body"),
    ATTACHMENT_LIST("AttachmentList"),
    SIGNATURE("Signature"),
    DATE("SigningDate"),
    ATTACHMENT_MARK("AttachmentMark"),
    ATTACHMENT_TITLE("AttachmentTitle"),
    TABLE_TITLE("TableTitle"),
    TABLE_HEAD("TableHead"),
    TABLE_TEXT("TableText"),
    TABLE_HEAD_SMALL("TableHeadSmall"),
    TABLE_TEXT_SMALL("TableTextSmall"),
    TABLE_NOTE("TableNote"),
    IMPRINT("Imprint"),
    PAGE_NUMBER("PageNumber"),
    SPACER("Spacer");

    private final String id;

    Style(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    static Style heading(int level) {
        return valueOf("HEADING_" + level);
    }
}
