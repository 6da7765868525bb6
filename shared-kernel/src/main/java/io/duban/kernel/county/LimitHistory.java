package io.duban.kernel.county;

import io.duban.kernel.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that was ever decided about the county's limits, in the order of recording; a further fact makes a new history. */
public record LimitHistory(List<LimitsFact> facts) {

    /** Before the first start. */
    public static final LimitHistory EMPTY = new LimitHistory(List.of());

    public LimitHistory {
        facts = List.copyOf(facts);
    }

    public LimitHistory with(LimitsFact fact) {
        return new LimitHistory(Stream.concat(facts.stream(), Stream.of(fact)).toList());
    }

    public boolean isEmpty() {
        return facts.isEmpty();
    }

    /** What had been decided by then. */
    public LimitHistory knownAt(Instant moment) {
        return new LimitHistory(
                facts.stream().filter(fact -> !fact.at().isAfter(moment)).toList());
    }

    /** Every adoption, the oldest first. */
    public List<LimitProfileAdopted> adoptions() {
        return events(LimitProfileAdopted.class).toList();
    }

    /**
     * The profile by which a matter is counted that is dispatched on this day: of those that have come into force by then the
     * one with the latest day, and for one day the one decided last. Before the first came into force, the first.
     */
    public Optional<LimitProfileAdopted> inForce(LocalDate day) {
        return adoptions().stream()
                .filter(adopted -> !adopted.effectiveFrom().isAfter(day))
                .reduce((one, next) -> next.effectiveFrom().isBefore(one.effectiveFrom()) ? one : next)
                .or(() -> adoptions().stream().findFirst());
    }

    /** What comes into force after this day, in the order of the days; what was replaced for its day is left out. */
    public List<LimitProfileAdopted> upcoming(LocalDate day) {
        return adoptions().stream()
                .filter(adopted -> adopted.effectiveFrom().isAfter(day))
                .filter(adopted -> inForce(adopted.effectiveFrom()).orElseThrow() == adopted)
                .sorted(Comparator.comparing(LimitProfileAdopted::effectiveFrom))
                .toList();
    }

    /** The calendar with every year that was loaded and every day that was corrected since. */
    public WorkCalendar calendar() {
        return CalendarFold.of(facts.stream().map(LimitsFact::event).toList());
    }

    /** The load that a year's days go back to, if it was loaded. */
    public Optional<WorkCalendarLoaded> loaded(int year) {
        return events(WorkCalendarLoaded.class)
                .filter(loaded -> loaded.year() == year)
                .reduce((one, next) -> next);
    }

    /** Every year that was loaded, ascending. */
    public List<Integer> years() {
        return events(WorkCalendarLoaded.class)
                .map(WorkCalendarLoaded::year)
                .distinct()
                .sorted()
                .toList();
    }

    private <E extends LimitsEvent> Stream<E> events(Class<E> kind) {
        return facts.stream().map(LimitsFact::event).filter(kind::isInstance).map(kind::cast);
    }
}
