package io.duban.command.task;

import io.duban.kernel.permission.ObjectionStanding;
import io.duban.kernel.task.Conclusion;
import io.duban.kernel.task.ObjectionRaised;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What supervision has concluded about the unit's work, who took part in it, and what the unit objects to (T22).
 *
 * @param concluded in the order in which it was concluded
 * @param objections in the order in which they were raised; the first has number 1
 * @param checkers the accounts of those who have made the check that is under way, or made the last one
 */
public record Disputes(List<Concluded> concluded, List<Objection> objections, Set<String> checkers) {

    static final Disputes NONE = new Disputes(List.of(), List.of(), Set.of());

    /**
     * A conclusion of supervision.
     *
     * @param sequence of its event in the stream
     * @param tookPart the accounts that drew it or made the check before it; they do not review it
     * @param stands false once a reopening has reversed it
     */
    public record Concluded(
            long sequence, Conclusion conclusion, LocalDate day, Set<String> tookPart, boolean stands) {}

    /** @param waiting whether nobody has decided about it yet */
    public record Objection(long about, boolean waiting) {}

    /** The conclusion with this sequence. */
    public Optional<Concluded> about(long sequence) {
        return concluded.stream().filter(one -> one.sequence() == sequence).findFirst();
    }

    /** Once per conclusion. */
    public boolean isDisputed(long sequence) {
        return objections.stream().anyMatch(objection -> objection.about() == sequence);
    }

    /** The objection with this number, counted from 1. */
    public Optional<Objection> objection(int number) {
        return number < 1 || number > objections.size() ? Optional.empty() : Optional.of(objections.get(number - 1));
    }

    ObjectionStanding standing() {
        return new ObjectionStanding(
                concluded.stream().anyMatch(one -> one.stands() && !isDisputed(one.sequence())),
                objections.stream()
                        .filter(Objection::waiting)
                        .map(objection -> about(objection.about())
                                .map(Concluded::tookPart)
                                .orElse(Set.of()))
                        .toList());
    }

    Disputes checkedAnew() {
        return new Disputes(concluded, objections, Set.of());
    }

    Disputes checkedBy(Set<String> accounts) {
        return new Disputes(concluded, objections, with(accounts));
    }

    Disputes concluding(long sequence, Conclusion conclusion, LocalDate day, Set<String> accounts) {
        var one = new Concluded(sequence, conclusion, day, with(accounts), true);
        return new Disputes(Stream.concat(concluded.stream(), Stream.of(one)).toList(), objections, checkers);
    }

    /** Closings do not stand any more, so that there is nothing to object to. */
    Disputes reopened() {
        return new Disputes(
                concluded.stream()
                        .map(one -> one.conclusion() == Conclusion.CLOSING
                                ? new Concluded(one.sequence(), one.conclusion(), one.day(), one.tookPart(), false)
                                : one)
                        .toList(),
                objections,
                checkers);
    }

    Disputes raised(ObjectionRaised event) {
        var one = new Objection(event.about(), true);
        return new Disputes(
                concluded, Stream.concat(objections.stream(), Stream.of(one)).toList(), checkers);
    }

    Disputes decided(long about) {
        return new Disputes(
                concluded,
                objections.stream()
                        .map(one -> one.about() == about ? new Objection(about, false) : one)
                        .toList(),
                checkers);
    }

    private Set<String> with(Set<String> accounts) {
        return Stream.concat(checkers.stream(), accounts.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
