package io.duban.query.notice.compose;

import io.duban.kernel.ranking.GroupRanking;
import io.duban.kernel.ranking.RankedUnit;
import io.duban.query.notice.NoticeView;
import io.duban.query.notice.document.Block;
import io.duban.query.notice.document.Column;
import io.duban.query.notice.document.Imprint;
import io.duban.query.notice.document.OfficialDocument;
import io.duban.query.task.Viewpoint;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A notice as the official document that is printed: the page shows the same parts in the same order. */
@Component
public final class NoticeDocument {

    private static final DateTimeFormatter DATA_TIME = DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分");

    private final Phrases phrases;
    private final String county;

    NoticeDocument(MessageSource texts, @Value("${duban.county-name:}") String county) {
        this.phrases = new Phrases(texts);
        this.county = county;
    }

    /** The body that signs 发文机关署名. */
    public String signature() {
        return phrases.say("signature", county);
    }

    /** The red mark 发文机关标志. */
    public String mark() {
        return phrases.say("mark", county);
    }

    /** The title of a group's table; groups are counted from 1. */
    public String tableTitle(NoticeView notice, int number, String group) {
        return phrases.say("table", number, group, phrases.month(notice.month()));
    }

    /** From when the figures are, as it stands below each table. */
    public String tableNote(NoticeView notice) {
        return phrases.say(
                "table.note", DATA_TIME.format(notice.content().dataTime().atZone(Viewpoint.ZONE)));
    }

    public OfficialDocument of(NoticeView notice) {
        var wording = notice.content().wording();
        var issued = notice.issuedOn();
        return new OfficialDocument(
                mark(),
                notice.number(),
                wording.title(),
                wording.addressees(),
                body(notice),
                List.of(),
                signature(),
                issued,
                null,
                new Imprint(null, signature(), issued));
    }

    private List<Block> body(NoticeView notice) {
        var content = notice.content();
        var body = new ArrayList<Block>();
        body.add(new Block.Heading(1, phrases.say("heading.overall")));
        content.wording().opening().forEach(text -> body.add(new Block.Paragraph(text)));
        body.add(new Block.Heading(1, phrases.say("heading.groups")));
        for (int i = 0; i < content.groups().size(); i++) {
            body.add(table(notice, i + 1, content.groups().get(i)));
        }
        if (!content.wording().requirements().isEmpty()) {
            body.add(new Block.Heading(1, phrases.say("heading.requirements")));
            content.wording().requirements().forEach(text -> body.add(new Block.Paragraph(text)));
        }
        return body;
    }

    private Block.Table table(NoticeView notice, int number, GroupRanking group) {
        return new Block.Table(
                tableTitle(notice, number, group.group()),
                List.of(
                        Column.centred(phrases.say("col.rank"), 3),
                        Column.words(phrases.say("col.unit"), 6),
                        Column.numbers(phrases.say("col.due"), 3),
                        Column.numbers(phrases.say("col.on-time"), 3),
                        Column.numbers(phrases.say("col.overdue"), 3),
                        Column.numbers(phrases.say("col.rate"), 4)),
                group.units().stream().map(this::row).toList(),
                tableNote(notice));
    }

    private List<String> row(RankedUnit unit) {
        var figures = unit.figures();
        return List.of(
                rank(unit),
                figures.unit().name(),
                Integer.toString(figures.due()),
                Integer.toString(figures.onTime()),
                Integer.toString(figures.closedLate() + figures.overdue()),
                unit.rate() == null ? phrases.say("no-data") : unit.rate().toPlainString());
    }

    /** Rank with its mark for a tie; a dash for a unit that is not ranked. */
    public String rank(RankedUnit unit) {
        if (unit.rank() == null) {
            return phrases.say("unranked");
        }
        return unit.tied() ? phrases.say("tied", unit.rank()) : unit.rank().toString();
    }
}
