package io.duban.query.notice.compose;

import io.duban.kernel.notice.NoticeContent;
import io.duban.kernel.notice.NoticeTable;
import io.duban.kernel.notice.PlaceHolders;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A notice cut into its parts: page, Word file and PDF show the same. Pure. */
public record NoticeSheet(List<Part> parts, List<NoticeTable> attached) {

    private static final Pattern FIRST_LEVEL = Pattern.compile("[一二三四五六七八九十]{1,3}、[^。；]{1,40}");
    private static final Pattern SECOND_LEVEL = Pattern.compile("（[一二三四五六七八九十]{1,3}）[^。；]{1,40}");

    public NoticeSheet {
        parts = List.copyOf(parts);
        attached = List.copyOf(attached);
    }

    /** A line that is the name of a table is the table, one that is numbered and ends without a stop is a heading. */
    static NoticeSheet of(NoticeContent content) {
        var parts = new ArrayList<Part>();
        var attached = new ArrayList<NoticeTable>();
        for (var lines : List.of(content.wording().opening(), content.wording().requirements())) {
            for (var line : lines) {
                var table = PlaceHolders.alone(line).flatMap(content::table);
                if (table.isEmpty()) {
                    parts.add(part(line, content));
                } else if (table.get().attached()) {
                    attached.add(table.get());
                } else {
                    parts.add(new Part.Table(table.get()));
                }
            }
        }
        return new NoticeSheet(parts, attached);
    }

    private static Part part(String line, NoticeContent content) {
        var pieces = pieces(line, content);
        if (FIRST_LEVEL.matcher(line).matches()) {
            return new Part.Heading(1, pieces);
        }
        return SECOND_LEVEL.matcher(line).matches() ? new Part.Heading(2, pieces) : new Part.Paragraph(pieces);
    }

    private static List<Piece> pieces(String line, NoticeContent content) {
        return PlaceHolders.cut(line, text -> new Piece(text, null), name -> piece(name, content));
    }

    private static Piece piece(String name, NoticeContent content) {
        return content.figure(name)
                .map(figure -> new Piece(figure.value(), figure))
                .orElseGet(() ->
                        new Piece(content.table(name).map(NoticeTable::title).orElse("{" + name + "}"), null));
    }
}
