package io.duban.query.notice.compose;

import io.duban.kernel.notice.NoticeContent;
import io.duban.kernel.notice.NoticeWording;
import io.duban.kernel.ranking.GroupRanking;
import io.duban.kernel.ranking.RankedUnit;
import io.duban.query.task.Viewpoint;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words a month's notice from its figures: overall, then best and last of each group. Pure: same figures, same words. */
@Component
public final class NoticeComposer {

    /** More names than this are cut short and counted. */
    private static final int NAMES = 8;

    private static final DateTimeFormatter DATA_TIME = DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分");

    private final Phrases phrases;

    NoticeComposer(MessageSource texts) {
        this.phrases = new Phrases(texts);
    }

    public NoticeContent compose(NoticeFigures figures) {
        var ranking = figures.ranking();
        var opening = new ArrayList<String>();
        opening.add(overall(figures));
        ranking.groups().stream().map(this::group).filter(text -> !text.isBlank()).forEach(opening::add);
        opening.add(phrases.say("basis", DATA_TIME.format(ranking.dataTime().atZone(Viewpoint.ZONE))));
        var wording = new NoticeWording(
                phrases.say("title", phrases.month(ranking.month())),
                phrases.list("addressees"),
                opening,
                phrases.list("requirements"));
        return new NoticeContent(wording, ranking.groups(), ranking.dataTime(), ranking.position());
    }

    private String overall(NoticeFigures figures) {
        var ranking = figures.ranking();
        var totals = ranking.totals();
        var month = phrases.month(ranking.month());
        var rate = totals.rate();
        if (rate == null) {
            return phrases.say("overall.none", month, figures.registered());
        }
        return phrases.say(
                        "overall",
                        month,
                        figures.registered(),
                        totals.due(),
                        totals.onTime(),
                        totals.closedLate(),
                        totals.overdue(),
                        rate)
                + change(rate, figures);
    }

    private String change(BigDecimal rate, NoticeFigures figures) {
        var before = figures.rateBefore();
        if (before == null) {
            return phrases.say("change.none");
        }
        var points = rate.subtract(before);
        return switch (points.signum()) {
            case 1 -> phrases.say("change.up", points);
            case -1 -> phrases.say("change.down", points.negate());
            default -> phrases.say("change.same");
        };
    }

    private String group(GroupRanking group) {
        var ranked = named(group, unit -> unit.rank() != null);
        var absent = named(group, unit -> unit.rank() == null);
        var said = new StringBuilder();
        if (!ranked.isEmpty()) {
            var best = ranked.getFirst().rate();
            var last = ranked.getLast().rate();
            said.append(phrases.say("group", group.group()));
            if (best != null && ranked.size() == 1) {
                said.append(phrases.say("group.single", names(ranked), best));
            } else if (best != null && best.equals(last)) {
                said.append(phrases.say("group.all-equal", ranked.size(), best));
            } else if (best != null && last != null) {
                said.append(phrases.say("group.best", names(having(ranked, best)), best));
                said.append(phrases.say("group.last", names(having(ranked, last)), last));
            }
        }
        if (!absent.isEmpty()) {
            said.append(phrases.say(
                    ranked.isEmpty() ? "group.nothing-due" : "group.absent", names(absent), group.group()));
        }
        return said.toString();
    }

    private static List<RankedUnit> named(GroupRanking group, Predicate<RankedUnit> which) {
        return group.units().stream().filter(which).toList();
    }

    private static List<RankedUnit> having(List<RankedUnit> units, BigDecimal rate) {
        return units.stream().filter(unit -> rate.equals(unit.rate())).toList();
    }

    private String names(List<RankedUnit> units) {
        var named = units.stream()
                .limit(NAMES)
                .map(unit -> unit.figures().unit().name())
                .toList();
        var joined = String.join(phrases.say("comma"), named);
        return units.size() > NAMES ? phrases.say("names.more", joined, units.size()) : joined;
    }
}
