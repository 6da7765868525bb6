package io.duban.kernel.ranking.place;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.group.RuleGroup;
import io.duban.kernel.ranking.metric.Bound;
import io.duban.kernel.ranking.rule.ListTest;
import io.duban.kernel.ranking.rule.NamedList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who is on a list. A unit that a gate bars from awards is passed over where the best are listed. */
final class Lists {

    private Lists() {}

    /** @param placed all ranked units of the group, best first */
    static Set<PlacedUnit> members(NamedList list, List<PlacedUnit> placed, RuleGroup group) {
        var candidates = list.isHonour()
                ? placed.stream().filter(unit -> !unit.unit().noAward()).toList()
                : placed;
        var members = new HashSet<PlacedUnit>();
        list.any().forEach(test -> members.addAll(found(test, candidates, group)));
        return members;
    }

    private static List<PlacedUnit> found(ListTest test, List<PlacedUnit> candidates, RuleGroup group) {
        return switch (test) {
            case ListTest.Top top -> first(candidates, count(top.count().in(group)), top.ties());
            case ListTest.Bottom bottom ->
                first(candidates.reversed(), count(bottom.count().in(group)), bottom.ties());
            case ListTest.Only only -> meeting(found(only.of(), candidates, group), only.condition());
            case ListTest.Threshold threshold -> meeting(candidates, threshold);
        };
    }

    private static List<PlacedUnit> meeting(List<PlacedUnit> candidates, ListTest.Threshold threshold) {
        return candidates.stream().filter(unit -> meets(unit, threshold)).toList();
    }

    private static int count(Fraction number) {
        return number.numerator().intValue();
    }

    private static List<PlacedUnit> first(List<PlacedUnit> from, int count, ListTest.ListTies ties) {
        if (count <= 0 || from.isEmpty()) {
            return List.of();
        }
        if (count >= from.size()) {
            return from;
        }
        var last = from.get(count - 1).level();
        var cutsThroughEquals = from.get(count).level() == last;
        return switch (ties) {
            case CUT -> from.subList(0, count);
            case INCLUDE_ALL -> until(from, count, last);
            case EXCLUDE_ALL ->
                cutsThroughEquals
                        ? from.subList(0, count).stream()
                                .filter(unit -> unit.level() != last)
                                .toList()
                        : from.subList(0, count);
        };
    }

    private static List<PlacedUnit> until(List<PlacedUnit> from, int count, int last) {
        var end = count;
        while (end < from.size() && from.get(end).level() == last) {
            end++;
        }
        return from.subList(0, end);
    }

    private static boolean meets(PlacedUnit placed, ListTest.Threshold threshold) {
        var metric = threshold.metric();
        return threshold.bounds().stream().allMatch(bound -> {
            var value =
                    metric == null ? Fraction.of(placed.score()) : placed.unit().against(metric, bound.limit());
            return value != null && Bound.all(List.of(bound), value);
        });
    }
}
