package io.duban.query.page;

import java.time.Instant;

/**
 * From when a page's figures are; templates know it as {@code data} and the frame prints it at the end.
 *
 * @param dataTime the moment up to which everything counts
 * @param position the event position up to which the views count
 */
public record DataState(Instant dataTime, long position) {}
