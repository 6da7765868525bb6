package io.duban.query.notice.compose;

import io.duban.kernel.ranking.period.RankingCorrected;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a month's ranking notice begins: which month by which rules, what it corrects, and the totals beside those of the month before. */
final class MonthHead {

    private final Phrases phrases;

    MonthHead(Phrases phrases) {
        this.phrases = phrases;
    }

    void tell(MonthlyOrder order, NoticeFacts facts) {
        head(order, facts);
        totals(order, facts);
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
}
