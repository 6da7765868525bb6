package io.duban.platform.ranking.file;

import io.duban.kernel.ranking.facts.FactTable;
import io.duban.kernel.ranking.place.Ranking;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.ranking.score.FactCheck;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranks the units of CSV files by a rule set. */
public final class FactFiles {

    private FactFiles() {}

    /** A file's name, as it is told in a refusal, and its text. */
    public record Source(String name, String text) {}

    /**
     * @param facts lines of {@code period,group,unit,fact,value}
     * @param events lines of {@code period,group,unit,event,date,level,count}
     * @throws UnreadableFile with line, column and reason
     */
    public static List<RankingLine> rank(RuleSet rules, Source facts, @Nullable Source events) {
        var table = new FactTable();
        var groups = new GroupSpelling(rules.groups());
        new NumberRows(facts, table, groups).read();
        if (events != null) {
            new EventRows(events, table, groups).read();
        }
        check(rules, table, facts, events);
        return Ranking.of(rules, table).stream().map(groups::asWritten).toList();
    }

    private static void check(RuleSet rules, FactTable table, Source facts, @Nullable Source events) {
        var found = FactCheck.of(rules, table);
        var ofNumbers = new FileProblems(facts.name());
        found.stream()
                .filter(problem -> !problem.ofEvent())
                .forEach(problem -> ofNumbers.at(
                        problem.line(),
                        NumberRows.COLUMNS.indexOf(problem.column()) + 1,
                        problem.column(),
                        problem.reason()));
        ofNumbers.refuseIfAny();
        var ofEvents = new FileProblems(events == null ? "" : events.name());
        found.forEach(problem -> ofEvents.at(
                problem.line(), EventRows.COLUMNS.indexOf(problem.column()) + 1, problem.column(), problem.reason()));
        ofEvents.refuseIfAny();
    }
}
