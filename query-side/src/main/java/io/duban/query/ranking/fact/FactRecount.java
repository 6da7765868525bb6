package io.duban.query.ranking.fact;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.task.TaskEvent;
import io.duban.platform.event.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds facts up straight from events, without any table: what {@link FactQuery} says must equal it. Pure. */
public final class FactRecount {

    private FactRecount() {}

    /**
     * The numbers of each unit that has any, by the names that rules use.
     *
     * @param events all of the tasks that are to be counted, in any order; others are passed over
     */
    public static Map<UnitId, Map<String, Long>> of(Collection<RecordedEvent> events, FactQuestion question) {
        Map<UnitId, Map<String, Long>> sums = new HashMap<>();
        for (var story : stories(events).values()) {
            for (var entry : FactFold.entries(story)) {
                if (counts(entry, question)) {
                    var what = entry.contribution();
                    sums.computeIfAbsent(what.unit().id(), begun -> new TreeMap<>())
                            .merge(what.written(), what.value(), Math::addExact);
                }
            }
        }
        return sums;
    }

    private static Map<UUID, List<RecordedEvent>> stories(Collection<RecordedEvent> events) {
        return events.stream()
                .filter(event -> event.event() instanceof TaskEvent)
                .sorted(Comparator.comparingLong(RecordedEvent::sequence))
                .collect(Collectors.groupingBy(RecordedEvent::streamId));
    }

    private static boolean counts(Entry entry, FactQuestion question) {
        var knownAt = question.knownAt() == null ? Instant.MAX : question.knownAt();
        var after = entry.contribution().countsAfter();
        var before = question.before() == null ? Long.MAX_VALUE : question.before();
        return entry.stands(question.asOf(), knownAt, before)
                && (after == null || after.isBefore(question.asOf()))
                && isWithin(day(entry.contribution().days(), question), question);
    }

    private static @Nullable LocalDate day(Contribution.Days days, FactQuestion question) {
        return switch (question.periodOf()) {
            case DUE_DATE -> days.due();
            case CLOSE_DATE -> days.closed();
            case DISPATCH_DATE -> days.dispatched();
        };
    }

    private static boolean isWithin(@Nullable LocalDate day, FactQuestion question) {
        return day != null && !day.isBefore(question.from()) && day.isBefore(question.until());
    }
}
