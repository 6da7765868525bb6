package io.duban.query.ranking.fact;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.ranking.rule.Attribution.PeriodOf;
import io.duban.query.task.Viewpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are asked for.
 *
 * @param period as rankings print it: {@code 2026-09}
 * @param from the first day of the period
 * @param until the day after its last
 * @param periodOf by which day a matter belongs to it
 * @param asOf what had happened by then; lateness is looked at from here
 * @param knownAt what had been recorded by then; null for everything that is known
 * @param before only what stands before this position among all events counts: a frozen month takes in nothing that was recorded at the
 *     same time and came behind its freezing; null for everything
 */
public record FactQuestion(
        String period,
        LocalDate from,
        LocalDate until,
        PeriodOf periodOf,
        Instant asOf,
        @Nullable Instant knownAt,
        @Nullable Long before) {

    public FactQuestion(
            String period,
            LocalDate from,
            LocalDate until,
            PeriodOf periodOf,
            Instant asOf,
            @Nullable Instant knownAt) {
        this(period, from, until, periodOf, asOf, knownAt, null);
    }

    public static FactQuestion of(YearMonth month, Viewpoint viewpoint) {
        return new FactQuestion(
                month.toString(),
                month.atDay(1),
                month.plusMonths(1).atDay(1),
                PeriodOf.DUE_DATE,
                viewpoint.asOf(),
                viewpoint.knownAt());
    }

    /** As it was known at this moment, with the eyes of this moment. */
    public static FactQuestion asKnown(YearMonth month, Instant moment) {
        return of(month, new Viewpoint(moment, moment, false));
    }

    public FactQuestion by(PeriodOf other) {
        return new FactQuestion(period, from, until, other, asOf, knownAt, before);
    }

    /** The same without anything that was recorded at this position or behind it. */
    public FactQuestion before(long position) {
        return new FactQuestion(period, from, until, periodOf, asOf, knownAt, position);
    }

    /** Whether it is about a whole month by deadline with everything that is known: what {@code fact_month} keeps. */
    boolean isOfNow() {
        return knownAt == null
                && before == null
                && periodOf == PeriodOf.DUE_DATE
                && from.getDayOfMonth() == 1
                && until.equals(from.plusMonths(1));
    }

    /** On which day units are called what they are called: the last of the period, or that from which one looks if it is earlier. */
    LocalDate nameOn() {
        var last = until.minusDays(1);
        var today = CountyTime.dayOf(asOf);
        return today.isBefore(last) ? today : last;
    }

    /** The column of {@code fact_entry} that says to which period a row belongs. */
    String day() {
        return switch (periodOf) {
            case DUE_DATE -> "due_on";
            case CLOSE_DATE -> "closed_on";
            case DISPATCH_DATE -> "dispatched_on";
        };
    }
}
