package io.duban.query.notice.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of a document's body. */
public sealed interface Block {

    /**
     * A heading with the caller's own numbering: level 1 一、 level 2 （一） level 3 1. level 4 （1）.
     *
     * @param level 1 to 4
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("heading level " + level + " is not 1 to 4");
            }
            OfficialDocument.requireText(text, "text");
        }
    }

    /** Running text; a line feed begins a new paragraph. */
    record Paragraph(String text) implements Block {
        public Paragraph {
            OfficialDocument.requireText(text, "text");
        }
    }

    /**
     * A full grid as wide as the type area. Its head is repeated on each page and no row is split between pages.
     *
     * @param title printed above, centred
     * @param columns at least one
     * @param rows as many cells as columns; an empty text is an empty cell
     * @param note printed below in small type
     * @param room how many lines of writing each row leaves room for; 0 for as many as it needs
     */
    record Table(
            String title,
            List<Column> columns,
            List<List<String>> rows,
            @Nullable String note,
            int room) implements Block {

        /** One whose rows are as high as they need to be. */
        public Table(String title, List<Column> columns, List<List<String>> rows, @Nullable String note) {
            this(title, columns, rows, note, 0);
        }

        public Table {
            OfficialDocument.requireText(title, "title");
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("table without columns: " + title);
            }
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "row of " + row.size() + " cells under " + columns.size() + " columns: " + row);
                }
            }
        }
    }
}
