package io.duban.kernel.ranking.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that was ever decided about the county's scoring rules, in the order of recording. */
public record RuleBook(List<RuleBookFact> facts) {

    /** Before the first start. */
    public static final RuleBook EMPTY = new RuleBook(List.of());

    public RuleBook {
        facts = List.copyOf(facts);
    }

    public RuleBook with(RuleBookFact fact) {
        return new RuleBook(Stream.concat(facts.stream(), Stream.of(fact)).toList());
    }

    public boolean isEmpty() {
        return facts.isEmpty();
    }

    /** What had been decided by then. */
    public RuleBook knownAt(Instant moment) {
        return new RuleBook(
                facts.stream().filter(fact -> !fact.at().isAfter(moment)).toList());
    }

    /** Every adoption, the oldest first. */
    public List<RuleSetAdopted> adoptions() {
        return events(RuleSetAdopted.class).toList();
    }

    /**
     * The rules of a month: of those in force on its first day the one with the latest day, and for one day the one adopted last.
     * Before the first came into force, the first.
     */
    public Optional<RuleSetAdopted> inForce(YearMonth month) {
        LocalDate day = month.atDay(1);
        return adoptions().stream()
                .filter(adopted -> !adopted.effectiveFrom().isAfter(day))
                .reduce((one, next) -> next.effectiveFrom().isBefore(one.effectiveFrom()) ? one : next)
                .or(() -> adoptions().stream().findFirst());
    }

    public Optional<RuleSetAdopted> adopted(RuleSetId rules) {
        return events(RuleSetAdopted.class)
                .filter(adopted -> adopted.rules().equals(rules))
                .reduce((one, next) -> next);
    }

    public Optional<RuleSetProposed> proposed(RuleSetId rules) {
        return events(RuleSetProposed.class)
                .filter(proposed -> proposed.rules().equals(rules))
                .reduce((one, next) -> next);
    }

    public Optional<RuleSetDeclined> declined(RuleSetId rules) {
        return events(RuleSetDeclined.class)
                .filter(declined -> declined.rules().equals(rules))
                .findFirst();
    }

    /** Proposals that nobody has decided yet, the oldest first. */
    public List<RuleSetProposed> open() {
        return events(RuleSetProposed.class)
                .filter(proposed -> adopted(proposed.rules()).isEmpty()
                        && declined(proposed.rules()).isEmpty())
                .toList();
    }

    private <E extends RuleBookEvent> Stream<E> events(Class<E> kind) {
        return facts.stream().map(RuleBookFact::event).filter(kind::isInstance).map(kind::cast);
    }
}
