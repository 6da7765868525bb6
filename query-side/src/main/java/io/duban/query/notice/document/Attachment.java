package io.duban.query.notice.document;

import java.util.List;

/**
 * Something attached to a document (附件).
 *
 * @param name as listed after the body and as title of its own pages, without closing punctuation
 * @param content printed from a new page on; empty if the attachment is another file
 */
public record Attachment(String name, List<Block> content) {

    public Attachment {
        name = OfficialDocument.requireText(name, "name").strip().replaceFirst("[。；，、;,.]+$", "");
        content = List.copyOf(content);
    }

    /** An attachment that is sent as a file of its own and only named in the document. */
    public static Attachment named(String name) {
        return new Attachment(name, List.of());
    }
}
