package io.duban.query.limit;

import io.duban.kernel.county.LimitHistory;
import io.duban.kernel.county.LimitProfileAdopted;
import io.duban.kernel.county.LimitsFact;
import io.duban.kernel.county.WorkCalendarLoaded;
import io.duban.kernel.county.WorkdayCorrected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/** One change of a year's calendar as the history shows it. */
public record CalendarFactRow(
        String what, String source, @Nullable String reason, Instant at, String by) {

    /** What concerned this year, the latest first. */
    static List<CalendarFactRow> of(int year, LimitHistory history, MessageSourceAccessor texts) {
        return history.facts().reversed().stream()
                .flatMap(fact -> row(year, fact, texts).stream())
                .toList();
    }

    private static Optional<CalendarFactRow> row(int year, LimitsFact fact, MessageSourceAccessor texts) {
        return switch (fact.event()) {
            case LimitProfileAdopted adopted -> Optional.empty();
            case WorkCalendarLoaded loaded
            when loaded.year() == year ->
                Optional.of(new CalendarFactRow(
                        texts.getMessage(
                                "calendar.fact.loaded",
                                new Object[] {loaded.version(), loaded.days().size()}),
                        loaded.source(),
                        loaded.reason(),
                        fact.at(),
                        fact.by()));
            case WorkCalendarLoaded other -> Optional.empty();
            case WorkdayCorrected corrected
            when corrected.date().getYear() == year ->
                Optional.of(new CalendarFactRow(
                        texts.getMessage("calendar.fact.corrected", new Object[] {
                            corrected.date().toString(), corrected.kind().label()
                        }),
                        corrected.source(),
                        corrected.reason(),
                        fact.at(),
                        fact.by()));
            case WorkdayCorrected other -> Optional.empty();
        };
    }
}
