package io.duban.query.notice.compose;

import io.duban.kernel.notice.NoticeContent;
import io.duban.kernel.notice.NoticeTable;
import io.duban.kernel.notice.NoticeTable.Alignment;
import io.duban.kernel.notice.NoticeTable.Column;
import io.duban.kernel.notice.NoticeTable.Row;
import io.duban.kernel.notice.NoticeWording;
import io.duban.kernel.ranking.GroupRanking;
import io.duban.kernel.ranking.RankedUnit;
import io.duban.query.notice.NoticeView;
import java.util.ArrayList;
import java.util.List;

/** Notices of the first revision ranked by on-time rates and had fixed headings; here they get the shape of today's. */
final class EarlierNotices {

    private final Phrases phrases;

    EarlierNotices(Phrases phrases) {
        this.phrases = phrases;
    }

    NoticeContent asToday(NoticeView notice) {
        var content = notice.content();
        if (content.groups().isEmpty()) {
            return content;
        }
        var tables = new ArrayList<NoticeTable>();
        var opening = new ArrayList<String>();
        opening.add(phrases.say("heading.overall"));
        opening.addAll(content.wording().opening());
        opening.add(phrases.say("heading.groups"));
        for (var group : content.groups()) {
            var table = table(notice, tables.size() + 1, group);
            tables.add(table);
            opening.add("{" + table.key() + "}");
        }
        var requirements = new ArrayList<>(content.wording().requirements());
        if (!requirements.isEmpty()) {
            requirements.addFirst(phrases.say("heading.requirements"));
        }
        var wording =
                new NoticeWording(content.wording().title(), content.wording().addressees(), opening, requirements);
        return new NoticeContent(
                wording, content.groups(), content.figures(), tables, content.dataTime(), content.position());
    }

    private NoticeTable table(NoticeView notice, int number, GroupRanking group) {
        var month = notice.month() == null ? "" : phrases.month(notice.month());
        return new NoticeTable(
                "表" + number,
                phrases.say("table", number, group.group(), month),
                List.of(
                        column("rank", 3, Alignment.CENTRE),
                        column("unit", 6, Alignment.LEFT),
                        column("due", 3, Alignment.RIGHT),
                        column("on-time", 3, Alignment.RIGHT),
                        column("overdue", 3, Alignment.RIGHT),
                        column("rate", 4, Alignment.RIGHT)),
                group.units().stream().map(this::row).toList(),
                phrases.say("table.note", phrases.moment(notice.content().dataTime())),
                0,
                false);
    }

    private Column column(String key, int weight, Alignment alignment) {
        return new Column(phrases.say("col." + key), weight, alignment);
    }

    private Row row(RankedUnit unit) {
        var figures = unit.figures();
        return new Row(
                List.of(
                        rank(unit),
                        figures.unit().name(),
                        Integer.toString(figures.due()),
                        Integer.toString(figures.onTime()),
                        Integer.toString(figures.closedLate() + figures.overdue()),
                        unit.rate() == null
                                ? phrases.say("no-data")
                                : unit.rate().toPlainString()),
                null);
    }

    /** Rank with its mark for a tie; a dash for a unit that is not ranked. */
    private String rank(RankedUnit unit) {
        if (unit.rank() == null) {
            return phrases.say("unranked");
        }
        return unit.tied() ? phrases.say("tied", unit.rank()) : unit.rank().toString();
    }
}
