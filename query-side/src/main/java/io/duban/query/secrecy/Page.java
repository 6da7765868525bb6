package io.duban.query.secrecy;

import java.util.List;

/**
 * A part of a list.
 *
 * @param number counted from 1
 * @param of how many pages there are, at least 1
 * @param total rows on all of them
 */
record Page<T>(List<T> rows, int number, int of, int total) {

    static final int SIZE = 50;

    Page {
        rows = List.copyOf(rows);
    }

    /** @param wanted as asked for; beyond either end it is the first or the last */
    static <T> Page<T> of(int wanted, int total, Reading<T> reading) {
        var pages = Math.max(1, (total + SIZE - 1) / SIZE);
        var number = Math.clamp(wanted, 1, pages);
        return new Page<>(reading.rows((number - 1) * SIZE, SIZE), number, pages, total);
    }

    interface Reading<T> {
        List<T> rows(int offset, int size);
    }
}
