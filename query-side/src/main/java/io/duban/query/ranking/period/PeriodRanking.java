package io.duban.query.ranking.period;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.rule.RuleSet;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A month's ranking with everything that it was made from.
 *
 * @param ruleSet which rules, by id and version
 * @param story how far the month has come, as known at the moment from which it is looked at
 * @param lines in the order in which they are printed
 * @param dataTime what had happened and was recorded by then is counted
 * @param position the event position up to which the views had come
 */
public record PeriodRanking(
        YearMonth month,
        RuleSetId ruleSet,
        RuleSet rules,
        PeriodStory story,
        PeriodNumbers numbers,
        List<RankingLine> lines,
        Instant dataTime,
        long position) {
    public PeriodRanking {
        lines = List.copyOf(lines);
    }

    /** A unit's line, by the name under which it is printed. */
    public Optional<RankingLine> line(String unit) {
        return lines.stream().filter(line -> line.unit().equals(unit)).findFirst();
    }

    /** Whom a line is about. */
    public UnitRef unit(RankingLine line) {
        return Objects.requireNonNull(numbers.units().get(line.unit()));
    }

    public Optional<RankingLine> line(UnitId unit) {
        return lines.stream().filter(line -> unit(line).id().equals(unit)).findFirst();
    }

    PeriodRanking with(List<RankingLine> others) {
        return new PeriodRanking(month, ruleSet, rules, story, numbers, others, dataTime, position);
    }
}
