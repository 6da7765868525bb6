package io.duban.query.overview;

import io.duban.query.task.Bucket;
import io.duban.query.task.LedgerFilter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Locale;

/**
 * A number on the overview.
 *
 * @param bucket what it counts; the ledger with this bucket alone has as many lines
 * @param compared what its note says beside it: a number or a percentage as text
 * @param tone css class of the number
 */
public record OverviewCard(Bucket bucket, int number, String compared, String tone) {

    static List<OverviewCard> of(Overview counted) {
        var thisMonth = counted.trend().getLast();
        return List.of(
                new OverviewCard(Bucket.REGISTERED, counted.registered(), "" + thisMonth.registered(), ""),
                new OverviewCard(Bucket.CLOSED, counted.closed(), share(counted.closed(), counted.registered()), ""),
                new OverviewCard(Bucket.OPEN, counted.open(), share(counted.open(), counted.registered()), ""),
                new OverviewCard(Bucket.ON_TRACK, counted.onTrack(), share(counted.onTrack(), counted.open()), "good"),
                new OverviewCard(
                        Bucket.OVERDUE,
                        counted.overdue(),
                        share(counted.overdue(), counted.open()),
                        counted.overdue() == 0 ? "" : "bad"),
                new OverviewCard(Bucket.DUE_THIS_WEEK, counted.dueThisWeek(), "" + counted.open(), ""),
                new OverviewCard(Bucket.AWAITING_OFFICE, counted.awaitingOffice(), "", ""));
    }

    /** Part of the texts' keys: {@code on-track}. */
    public String key() {
        return bucket.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Map<String, String> filter() {
        return LedgerFilter.of(bucket).parameters();
    }

    /** Percent with two decimals; a dash when there is nothing to compare with. */
    static String share(int part, int whole) {
        return whole == 0
                ? "–"
                : BigDecimal.valueOf(part * 100L)
                                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%";
    }
}
