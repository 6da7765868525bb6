package io.duban.query.ranking.lab;

import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.query.ranking.period.PeriodRanking;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One month by the rules that hold and by the draft.
 *
 * @param held the rules that hold for the month
 * @param frozen whether its numbers are fixed for good
 * @param empty whether there is nothing to compare: no unit has any fact
 */
record Trial(YearMonth month, RuleSetId held, boolean frozen, boolean empty, List<Group> groups) {

    Trial {
        groups = List.copyOf(groups);
    }

    /** Units that are compared with each other, as the rules that hold put them; all of them, best first. */
    record Group(String name, List<Move> units) {
        Group {
            units = List.copyOf(units);
        }

        public List<Move> moves() {
            return units.stream().filter(Move::isShown).toList();
        }

        public long unmoved() {
            return units.stream().filter(move -> !move.isShown()).count();
        }
    }

    static Trial of(PeriodRanking held, PeriodRanking draft) {
        var numbers = held.numbers();
        var empty = numbers.units().keySet().stream()
                .allMatch(unit -> numbers.of(unit).isEmpty());
        return new Trial(
                held.month(),
                held.ruleSet(),
                held.story().frozen().isPresent(),
                empty,
                empty ? List.of() : groups(held, draft));
    }

    public List<Move> units() {
        return groups.stream().flatMap(group -> group.units().stream()).toList();
    }

    public boolean isUnmoved() {
        return units().stream().noneMatch(Move::isShown);
    }

    private static List<Group> groups(PeriodRanking held, PeriodRanking draft) {
        var before = byUnit(held);
        var after = byUnit(draft);
        var units = new LinkedHashSet<>(before.keySet());
        units.addAll(after.keySet());
        Map<String, List<Move>> groups = new LinkedHashMap<>();
        for (var unit : units) {
            var one = before.get(unit);
            var other = after.get(unit);
            var line = Objects.requireNonNull(one == null ? other : one);
            groups.computeIfAbsent(line.group(), begun -> new ArrayList<>())
                    .add(new Move(unit, Place.of(one), Place.of(other), Reason.of(one, other)));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static Map<String, RankingLine> byUnit(PeriodRanking ranking) {
        return ranking.lines().stream()
                .collect(Collectors.toMap(
                        RankingLine::unit, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
