package io.duban.kernel.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What held from which day on. On a day counts the entry with the latest day that has come; for one day the entry made last.
 * An entry may be made long before its day or after it.
 *
 * @param entries in the order in which they were made
 */
public record Timeline<T>(List<Entry<T>> entries) {

    /** Holds from this day on, until another entry's day comes; {@link LocalDate#MIN} for as long as one can look back. */
    public record Entry<T>(LocalDate from, T value) {}

    public Timeline {
        entries = List.copyOf(entries);
    }

    public static <T> Timeline<T> empty() {
        return new Timeline<>(List.of());
    }

    /** As long as one can look back. */
    public static <T> Timeline<T> always(T value) {
        return new Timeline<>(List.of(new Entry<>(LocalDate.MIN, value)));
    }

    public Timeline<T> with(LocalDate from, T value) {
        return new Timeline<>(Stream.concat(entries.stream(), Stream.of(new Entry<>(from, value)))
                .toList());
    }

    public Optional<T> on(LocalDate day) {
        if (entries.size() == 1) { // the usual case, asked for every unit at every question
            var only = entries.getFirst();
            return only.from().isAfter(day) ? Optional.empty() : Optional.of(only.value());
        }
        return entries.stream()
                .filter(entry -> !entry.from().isAfter(day))
                .reduce((one, next) -> next.from().isBefore(one.from()) ? one : next)
                .map(Entry::value);
    }

    /** What held one after the other, the earliest first; entries that were replaced for their day are left out. */
    public List<Period<T>> periods() {
        var last = new TreeMap<LocalDate, T>();
        entries.forEach(entry -> last.put(entry.from(), entry.value()));
        var periods = new ArrayList<Period<T>>();
        last.descendingMap().forEach((from, value) -> {
            var next = periods.isEmpty() ? null : periods.getLast().from();
            periods.add(new Period<>(from, next == null ? null : next.minusDays(1), value));
        });
        return periods.reversed();
    }

    /** What holds on this day and on any later one. */
    public Stream<T> since(LocalDate day) {
        if (entries.size() == 1) {
            return Stream.of(entries.getFirst().value());
        }
        return periods().stream()
                .filter(period -> period.until() == null || !period.until().isBefore(day))
                .map(Period::value);
    }
}
