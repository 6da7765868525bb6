package io.duban.query.notice.compose;

import io.duban.kernel.notice.NoticeContent;
import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.period.PublicationScope;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.query.ranking.period.PeriodRanking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a month's ranking notice from its ranking: same ranking, same notice. */
@Component
public final class MonthlyComposer {

    /** More problems than these are not told. */
    private static final int PROBLEMS = 5;

    private final NoticeTemplates templates;
    private final Phrases phrases;

    MonthlyComposer(NoticeTemplates templates, MessageSource texts) {
        this.templates = templates;
        this.phrases = new Phrases(texts);
    }

    public NoticeContent compose(MonthlyOrder order) {
        var ranking = order.ranking();
        var facts = new NoticeFacts(ranking.dataTime(), ranking.position(), ranking.ruleSet());
        new MonthHead(phrases).tell(order, facts);
        var groups = groups(order);
        var tables = new RankingTables(ranking, phrases);
        var named = new NamedUnits(ranking, phrases);
        var at = 0;
        for (var group : groups.entrySet()) {
            at++;
            facts.word("组标题" + at, phrases.say("group.title", Phrases.numeral(at), group.getKey()));
            facts.table(tables.ranks(at, group.getKey(), told(group.getValue(), order)));
            named.tell(at, group.getValue(), facts);
        }
        var lines = groups.values().stream().flatMap(List::stream).toList();
        var told = lines.stream().filter(line -> isTold(line, order)).toList();
        problems(lines, ranking, facts);
        ladder(told, ranking, facts);
        facts.table(tables.losses(told));
        return templates
                .named(order.corrected() == null ? "monthly-ranking" : "monthly-ranking-correction")
                .fill(facts);
    }

    private static Map<String, List<RankingLine>> groups(MonthlyOrder order) {
        var groups = new LinkedHashMap<String, List<RankingLine>>();
        for (var line : order.ranking().lines()) {
            var name = groupOf(line, order.ranking());
            if (order.group() == null || order.group().equals(name)) {
                groups.computeIfAbsent(name, begun -> new ArrayList<>()).add(line);
            }
        }
        return groups;
    }

    /** As people know it; facts may have spelled its id. */
    static String groupOf(RankingLine line, PeriodRanking ranking) {
        return ranking.rules().groups().stream()
                .filter(group -> group.id().equals(line.group()))
                .map(group -> group.name())
                .findFirst()
                .orElse(line.group());
    }

    private static List<RankingLine> told(List<RankingLine> lines, MonthlyOrder order) {
        return lines.stream().filter(line -> isTold(line, order)).toList();
    }

    private static boolean isTold(RankingLine line, MonthlyOrder order) {
        return order.scope() != PublicationScope.FIRST_AND_LAST || !line.lists().isEmpty();
    }

    private void problems(List<RankingLine> lines, PeriodRanking ranking, NoticeFacts facts) {
        var losses = new Losses(ranking.rules(), phrases);
        var lost = new LinkedHashMap<String, Fraction>();
        var units = new LinkedHashMap<String, Integer>();
        lines.stream()
                .filter(line -> line.rank() != null)
                .flatMap(line -> losses.lost(line).stream())
                .forEach(entry -> {
                    lost.merge(entry.name(), entry.points(), Fraction::plus);
                    units.merge(entry.name(), 1, Integer::sum);
                });
        if (lost.isEmpty()) {
            facts.word("无失分", phrases.say("problems.none"));
            return;
        }
        var page = "/rankings/" + ranking.month();
        var worst = lost.entrySet().stream()
                .sorted(Map.Entry.<String, Fraction>comparingByValue().reversed())
                .limit(PROBLEMS)
                .toList();
        for (var i = 0; i < worst.size(); i++) {
            var name = worst.get(i).getKey();
            var at = Integer.toString(i + 1);
            facts.scored("问题项" + at, phrases.say("figure.item"), name, page)
                    .scored("问题单位数" + at, phrases.say("figure.units"), units.get(name), page)
                    .scored(
                            "问题失分" + at,
                            phrases.say("figure.lost"),
                            Losses.printed(worst.get(i).getValue()),
                            page);
        }
    }

    private void ladder(List<RankingLine> lines, PeriodRanking ranking, NoticeFacts facts) {
        var at = 0;
        for (var line : lines) {
            if (!line.action().isBlank()) {
                at++;
                var page = RankingTables.page(line, ranking);
                facts.scored("措施单位" + at, phrases.say("figure.unit"), line.unit(), page)
                        .scored("措施" + at, phrases.say("figure.action"), line.action(), page);
            }
        }
    }
}
