package io.duban.query.notice.compose;

import io.duban.kernel.notice.NoticeContent;
import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.period.PublicationScope;
import io.duban.kernel.ranking.period.RankingCorrected;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.rule.NamedList;
import io.duban.query.ranking.period.PeriodRanking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        head(order, facts);
        totals(order, facts);
        var groups = groups(order);
        var tables = new RankingTables(ranking, phrases);
        var at = 0;
        for (var group : groups.entrySet()) {
            at++;
            facts.word("组标题" + at, phrases.say("group.title", Phrases.numeral(at), group.getKey()));
            facts.table(tables.ranks(at, group.getKey(), told(group.getValue(), order)));
            best(at, group.getValue(), ranking, facts);
            last(at, group.getValue(), ranking, facts);
            absent(at, group.getValue(), facts);
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

    private void head(MonthlyOrder order, NoticeFacts facts) {
        var ranking = order.ranking();
        var rules = ranking.ruleSet();
        var story = ranking.story();
        facts.word("月份", phrases.month(ranking.month()) + (order.group() == null ? "" : order.group() + "组"))
                .word("数据时间", phrases.moment(ranking.dataTime()))
                .word("排名状态", phrases.state(story))
                .word("联系人", order.contact())
                .scored("规则", phrases.say("figure.rules"), rules, "/rules/" + rules.id() + "/" + rules.version())
                .figure(
                        "异议入口",
                        phrases.say("figure.objection"),
                        phrases.say("objection.page", phrases.month(ranking.month())),
                        "/rankings/" + ranking.month());
        var old = order.corrected();
        if (old != null) {
            facts.word("原标题", old.title())
                    .word("版次", Integer.toString(story.revision()))
                    .figure(
                            "原文号",
                            phrases.say("figure.corrected"),
                            String.valueOf(old.number()),
                            "/notices/" + old.id());
            story.lastFact(RankingCorrected.class)
                    .map(fact -> ((RankingCorrected) fact.event()).reason())
                    .ifPresent(reason -> facts.word("更正原因", reason));
        }
    }

    private void totals(MonthlyOrder order, NoticeFacts facts) {
        var month = order.ranking().month();
        var page = "/rankings/" + month;
        facts.figure(
                "新立项",
                phrases.say("figure.registered"),
                order.registered(),
                "/ledger?bucket=REGISTERED&registeredIn=" + month);
        var now = MonthTotals.of(order.ranking());
        if (now.due().signum() <= 0) {
            facts.figure("无应办结", phrases.say("figure.due"), phrases.say("overall.nothing-due"), page);
            return;
        }
        var before = MonthTotals.of(order.before());
        facts.scored("应办结", phrases.say("figure.due"), Losses.printed(now.due()), page)
                .scored("办结", phrases.say("figure.closed"), Losses.printed(now.closed()), page)
                .scored("按时办结", phrases.say("figure.on-time"), Losses.printed(now.onTime()), page)
                .scored("办结率", phrases.say("figure.close-rate"), String.valueOf(now.closeRate()), page)
                .scored("按时办结率", phrases.say("figure.on-time-rate"), String.valueOf(now.onTimeRate()), page)
                .scored("办结率变化", phrases.say("figure.change"), change(now.closeRate(), before.closeRate()), page)
                .scored("按时办结率变化", phrases.say("figure.change"), change(now.onTimeRate(), before.onTimeRate()), page);
    }

    /** In percentage points 百分点, never in percent of a percentage. */
    private String change(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        if (now == null || before == null) {
            return phrases.say("points.none");
        }
        var points = now.subtract(before);
        return switch (points.signum()) {
            case 1 -> phrases.say("points.up", points);
            case -1 -> phrases.say("points.down", points.negate());
            default -> phrases.say("points.same");
        };
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

    private void best(int group, List<RankingLine> lines, PeriodRanking ranking, NoticeFacts facts) {
        var honours = honours(ranking, true);
        var at = 0;
        for (var line : lines) {
            if (line.lists().stream().anyMatch(honours::contains) && !isLast(line, ranking)) {
                var losses = new Losses(ranking.rules(), phrases);
                var gained = losses.sentence(losses.gained(line), "reason.gained");
                var lost = losses.sentence(losses.lost(line), "reason.lost");
                var why = lost.isEmpty()
                        ? phrases.say("reason.full") + (gained.isEmpty() ? "" : "；" + gained)
                        : gained.isEmpty() ? lost : gained + "；" + lost;
                unit("先进", group, ++at, line, why, ranking, facts);
            }
        }
    }

    private void last(int group, List<RankingLine> lines, PeriodRanking ranking, NoticeFacts facts) {
        var at = 0;
        for (var line : lines) {
            if (isLast(line, ranking)) {
                var losses = new Losses(ranking.rules(), phrases);
                var lost = losses.sentence(losses.lost(line), "reason.lost");
                unit("末位", group, ++at, line, lost.isEmpty() ? phrases.say("reason.full") : lost, ranking, facts);
            }
        }
    }

    /** Who is among the best and the last at once, in a small group, is told once: where points were lost, as one of the last. */
    private static boolean isLast(RankingLine line, PeriodRanking ranking) {
        var full = line.rank() != null && line.rank() == 1;
        return !full && line.lists().stream().anyMatch(honours(ranking, false)::contains);
    }

    private static List<String> honours(PeriodRanking ranking, boolean wanted) {
        return ranking.rules().lists().stream()
                .filter(list -> list.isHonour() == wanted)
                .map(NamedList::name)
                .toList();
    }

    private void unit(
            String kind, int group, int at, RankingLine line, String why, PeriodRanking ranking, NoticeFacts facts) {
        var place = group + "-" + at;
        var page = RankingTables.page(line, ranking);
        facts.scored(kind + "单位" + place, phrases.say("figure.unit"), line.unit(), page)
                .scored(kind + "名次" + place, phrases.say("figure.rank"), phrases.place(line), page)
                .scored(kind + "得分" + place, phrases.say("figure.score"), line.printedScore(), page)
                .scored(kind + "理由" + place, phrases.say("figure.reason"), why, page);
    }

    private void absent(int group, List<RankingLine> lines, NoticeFacts facts) {
        var without = lines.stream().filter(line -> line.rank() == null).toList();
        if (!without.isEmpty()) {
            var names = without.stream()
                    .map(line -> line.unit() + "（" + line.standing().label() + "）")
                    .toList();
            facts.scored(
                    "不参加排名" + group,
                    phrases.say("figure.absent"),
                    phrases.say("absent", String.join(phrases.say("comma"), names)),
                    null);
        }
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
