package io.duban.query.overview;

import java.time.Instant;
import java.util.List;

/**
 * The county at a glance. Each number equals the total of the ledger with the bucket of the same name.
 *
 * @param lamps the lamps that call for attention, the mildest first
 * @param trend the last twelve months, oldest first
 * @param dataTime the moment up to which everything counts
 * @param position the event position up to which the views count
 */
public record Overview(
        int registered,
        int closed,
        int open,
        int onTrack,
        int overdue,
        int dueThisWeek,
        int awaitingOffice,
        List<LampCount> lamps,
        List<CategoryCount> categories,
        List<UnitCount> units,
        List<MonthCount> trend,
        Instant dataTime,
        long position) {
    public Overview {
        lamps = List.copyOf(lamps);
        categories = List.copyOf(categories);
        units = List.copyOf(units);
        trend = List.copyOf(trend);
    }
}
