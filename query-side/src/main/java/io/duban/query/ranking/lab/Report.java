package io.duban.query.ranking.lab;

import io.duban.query.ranking.lab.Move.Way;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a draft would have done.
 *
 * @param trials month by month, the latest first
 * @param warnings what the draft asks for and does not get
 */
record Report(Draft draft, List<Trial> trials, List<Warning> warnings, Instant dataTime, long position) {

    Report {
        trials = List.copyOf(trials);
        warnings = List.copyOf(warnings);
    }

    /** A unit that would enter or leave a list in a month. */
    record Listing(YearMonth month, String unit, String list, boolean enters) {}

    public List<Trial> compared() {
        return trials.stream().filter(trial -> !trial.empty()).toList();
    }

    public List<YearMonth> withoutData() {
        return trials.stream().filter(Trial::empty).map(Trial::month).toList();
    }

    public long rises() {
        return count(move -> move.way() == Way.RISES);
    }

    public long falls() {
        return count(move -> move.way() == Way.FALLS);
    }

    public long comes() {
        return count(move -> move.way() == Way.COMES);
    }

    public long goes() {
        return count(move -> move.way() == Way.GOES);
    }

    public long stays() {
        return count(move -> move.way() == Way.STAYS);
    }

    /** Units that the rules which hold name and the draft does not: its groups are others. */
    public List<String> forgotten() {
        return moves().filter(move -> move.before().isNamed() && !move.after().isNamed())
                .map(Move::unit)
                .distinct()
                .toList();
    }

    public List<Listing> listings() {
        return compared().stream()
                .flatMap(trial -> trial.units().stream()
                        .flatMap(move -> Stream.concat(
                                move.enters().stream().map(list -> new Listing(trial.month(), move.unit(), list, true)),
                                move.leaves().stream()
                                        .map(list -> new Listing(trial.month(), move.unit(), list, false)))))
                .toList();
    }

    private long count(Predicate<Move> test) {
        return moves().filter(test).count();
    }

    private Stream<Move> moves() {
        return trials.stream().flatMap(trial -> trial.units().stream());
    }
}
