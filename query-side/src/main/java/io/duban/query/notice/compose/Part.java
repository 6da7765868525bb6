package io.duban.query.notice.compose;

import io.duban.kernel.notice.NoticeTable;
import java.util.List;
import java.util.stream.Collectors;

/** One part of a notice as it is read. */
public sealed interface Part {

    /** What a template asks for it by. */
    String kind();

    /** @param level 1 for 一、 and 2 for （一） */
    record Heading(int level, List<Piece> pieces) implements Part {
        @Override
        public String kind() {
            return "heading";
        }
    }

    record Paragraph(List<Piece> pieces) implements Part {
        @Override
        public String kind() {
            return "paragraph";
        }
    }

    record Table(NoticeTable table) implements Part {
        @Override
        public String kind() {
            return "table";
        }
    }

    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
