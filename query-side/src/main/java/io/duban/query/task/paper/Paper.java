package io.duban.query.task.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of one page about one task, ready to be written as a Word or PDF file.
 *
 * @param issuer whose paper it is, above the title
 * @param number the paper's own number with its label, or room for one; null for papers without
 * @param band null for papers without a level
 * @param foot from when the paper is and where its facts are found
 * @param name how the file is named, without its ending
 * @param day the day of the fact that the paper is about
 */
record Paper(
        PaperKind kind,
        String issuer,
        String title,
        @Nullable String number,
        @Nullable Band band,
        List<Row> rows,
        String foot,
        String name,
        LocalDate day) {
    public Paper {
        rows = List.copyOf(rows);
    }
}
