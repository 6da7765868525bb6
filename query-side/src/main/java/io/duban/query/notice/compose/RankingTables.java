package io.duban.query.notice.compose;

import io.duban.kernel.notice.NoticeTable;
import io.duban.kernel.notice.NoticeTable.Alignment;
import io.duban.kernel.notice.NoticeTable.Column;
import io.duban.kernel.notice.NoticeTable.Row;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.query.ranking.period.PeriodRanking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of a ranking notice: one for each group, and where points were lost. */
final class RankingTables {

    private final PeriodRanking ranking;
    private final Phrases phrases;

    RankingTables(PeriodRanking ranking, Phrases phrases) {
        this.ranking = ranking;
        this.phrases = phrases;
    }

    NoticeTable ranks(int number, String group, List<RankingLine> lines) {
        return new NoticeTable(
                "表" + number,
                phrases.say("table.ranks", number, group, phrases.month(ranking.month())),
                List.of(
                        column("rank", 3, Alignment.CENTRE),
                        column("unit", 6, Alignment.LEFT),
                        column("score", 3, Alignment.RIGHT),
                        column("grade", 3, Alignment.CENTRE),
                        column("due", 3, Alignment.RIGHT),
                        column("rate", 4, Alignment.RIGHT)),
                lines.stream().map(this::row).toList(),
                note(),
                0,
                false);
    }

    /** 附件: every item that cost points, so that each score can be checked without asking. */
    NoticeTable losses(List<RankingLine> lines) {
        var losses = new Losses(ranking.rules(), phrases);
        return new NoticeTable(
                "失分明细",
                phrases.say("table.losses", phrases.month(ranking.month())),
                List.of(
                        column("unit", 5, Alignment.LEFT),
                        column("item", 3, Alignment.LEFT),
                        column("reason", 8, Alignment.LEFT),
                        column("lost", 2, Alignment.RIGHT)),
                lines.stream()
                        .filter(line -> line.rank() != null)
                        .flatMap(line -> losses.lost(line).stream()
                                .map(entry -> new Row(
                                        List.of(
                                                line.unit(),
                                                entry.name(),
                                                entry.said(),
                                                Losses.printed(entry.points())),
                                        page(line, ranking))))
                        .toList(),
                note(),
                0,
                true);
    }

    private Row row(RankingLine line) {
        var own = MonthTotals.of(line.unit(), ranking.numbers(), ranking.rules());
        var rate = own.onTimeRate();
        return new Row(
                List.of(
                        rank(line),
                        line.unit(),
                        line.printedScore(),
                        line.grade(),
                        Losses.printed(own.due()),
                        rate == null ? phrases.say("no-data") : rate.toPlainString()),
                page(line, ranking));
    }

    private String rank(RankingLine line) {
        if (line.rank() == null) {
            return phrases.say("unranked");
        }
        return line.tied() ? phrases.say("tied", line.rank()) : line.rank().toString();
    }

    private String note() {
        return phrases.say(
                "table.ranks.note",
                phrases.moment(ranking.dataTime()),
                ranking.ruleSet(),
                phrases.state(ranking.story()),
                "/rankings/" + ranking.month());
    }

    /** The page that explains a unit's score. */
    static @Nullable String page(RankingLine line, PeriodRanking ranking) {
        var unit = ranking.numbers().units().get(line.unit());
        return unit == null ? null : "/rankings/" + ranking.month() + "/units/" + unit.id();
    }

    private Column column(String key, int weight, Alignment alignment) {
        return new Column(phrases.say("col." + key), weight, alignment);
    }
}
