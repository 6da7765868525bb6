package io.duban.query.notice.compose;

import io.duban.kernel.notice.NoticeFigure;
import io.duban.kernel.notice.NoticeTable;
import io.duban.kernel.notice.NoticeTable.Row;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.query.notice.NoticeView;
import io.duban.query.notice.document.Attachment;
import io.duban.query.notice.document.Block;
import io.duban.query.notice.document.Column;
import io.duban.query.notice.document.Imprint;
import io.duban.query.notice.document.OfficialDocument;
import io.duban.query.notice.document.Proof;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A notice as the official document that is printed: the page shows the same parts in the same order. */
@Component
public final class NoticeDocument {

    private final Phrases phrases;
    private final EarlierNotices earlier;
    private final PublicAddress site;
    private final String county;

    NoticeDocument(MessageSource texts, PublicAddress site, @Value("${duban.county-name:}") String county) {
        this.phrases = new Phrases(texts);
        this.earlier = new EarlierNotices(phrases);
        this.site = site;
        this.county = county;
    }

    /** The body that signs 发文机关署名. */
    public String signature() {
        return phrases.say("signature", county);
    }

    /** The red mark 发文机关标志. */
    public String mark(NoticeView notice) {
        return phrases.say("mark." + notice.subject().kind().name(), county);
    }

    /** Its parts in the order in which they are read. */
    public NoticeSheet sheet(NoticeView notice) {
        return NoticeSheet.of(earlier.asToday(notice));
    }

    /** Data time, rules, and where the numbers are explained. */
    public String proof(NoticeView notice) {
        var rules = rules(notice);
        var moment = phrases.moment(notice.content().dataTime());
        var address = site.of(path(notice));
        return rules == null
                ? phrases.say("proof", moment, address)
                : phrases.say("proof.rules", moment, address, rules);
    }

    /** What a telephone reads from the notice's end; null where the site's address is not known. */
    public @Nullable String forTelephones(NoticeView notice) {
        return site.forTelephones(path(notice));
    }

    private static String path(NoticeView notice) {
        return "/notices/" + notice.id();
    }

    private static @Nullable RuleSetId rules(NoticeView notice) {
        return notice.content().figures().stream()
                .map(NoticeFigure::rules)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public OfficialDocument of(NoticeView notice) {
        var issued = notice.issuedOn();
        var sheet = sheet(notice);
        var kind = notice.subject().kind();
        var approvedBy = notice.approvedBy();
        return new OfficialDocument(
                mark(notice),
                notice.number(),
                notice.title(),
                notice.content().wording().addressees(),
                sheet.parts().stream().map(NoticeDocument::block).toList(),
                sheet.attached().stream()
                        .map(table -> new Attachment(table.title(), List.of(table(table))))
                        .toList(),
                signature(),
                issued,
                null,
                kind.isLetter() ? null : new Imprint(null, signature(), issued),
                kind.goesUp() ? Objects.requireNonNullElse(approvedBy, "") : null,
                new Proof(proof(notice), forTelephones(notice)));
    }

    private static Block block(Part part) {
        return switch (part) {
            case Part.Heading heading -> new Block.Heading(heading.level(), Part.text(heading.pieces()));
            case Part.Paragraph paragraph -> new Block.Paragraph(Part.text(paragraph.pieces()));
            case Part.Table table -> table(table.table());
        };
    }

    private static Block.Table table(NoticeTable table) {
        return new Block.Table(
                table.title(),
                table.columns().stream()
                        .map(column -> new Column(
                                column.title(),
                                column.weight(),
                                switch (column.alignment()) {
                                    case LEFT -> Column.Alignment.LEFT;
                                    case CENTRE -> Column.Alignment.CENTRE;
                                    case RIGHT -> Column.Alignment.RIGHT;
                                }))
                        .toList(),
                table.rows().stream().map(Row::cells).toList(),
                table.note(),
                table.room());
    }
}
