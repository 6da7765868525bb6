package io.duban.query.notice.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.facts.FactTable;
import io.duban.kernel.ranking.facts.Given;
import io.duban.kernel.ranking.place.Ranking;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.platform.ranking.rule.RuleText;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Reasons in a notice come from the lines that explain the score, and their points are the points that were lost. */
class LossesTest {

    private static final RuleSet RULES =
            RuleText.parse(RuleText.ready("general").orElseThrow());

    private final Losses losses = new Losses(RULES, phrases());

    @Test
    void matters_are_counted_where_they_can_be_and_the_greatest_loss_comes_first() {
        var line = line(Map.of("toSign", 7, "signedOnTime", 6, "due", 10, "closedOnTime", 5, "closed", 10));
        assertThat(losses.sentence(losses.lost(line), "reason.lost"))
                .isEqualTo("10件中5件未按时办结（按时办结率50%），失45分；7件中1件未及时签收（及时签收率85.71%），失9.29分");
    }

    @Test
    void what_happened_time_after_time_is_counted_in_times() {
        var line = line(Map.of("due", 4, "closedOnTime", 4, "closed", 4, "FeedbackMissed", 2, "ReturnedForRework", 3));
        assertThat(losses.sentence(losses.lost(line), "reason.lost")).isEqualTo("办理质量计3次，失4分；按期反馈计2次，失2分");
    }

    @Test
    void points_beyond_the_ordinary_are_no_losses() {
        var line = line(Map.of("due", 4, "closedOnTime", 4, "closed", 4, "PositiveInstruction.city", 1));
        assertThat(losses.lost(line)).isEmpty();
        assertThat(losses.sentence(losses.gained(line), "reason.gained")).isEqualTo("肯定性批示计1次，加2分");
    }

    @Test
    void a_gate_is_told_without_points() {
        var line = line(Map.of("due", 4, "closedOnTime", 4, "closed", 4, "Falsification", 1));
        assertThat(losses.sentence(losses.lost(line), "reason.lost")).isEqualTo("虚假办结计1次");
    }

    @Test
    void what_people_or_other_rankings_gave_is_told_of_how_much() {
        var rules = RuleText.parse("""
                ruleset: {id: mixed, version: 1, name: 综合, effectiveFrom: 2026-01-01}
                period: MONTH
                metrics:
                  site: {value: site, unit: PERCENT}
                  desk: {value: desk, unit: PERCENT}
                items:
                  - {id: load, name: 按工作量调整, type: MANUAL, min: -10, max: 10, raters: [office]}
                  - {id: lead, name: 领导评分, type: MANUAL, max: 20, raters: [leader]}
                  - {id: both, name: 现场和台账, type: WEIGHTED, parts: [{metric: site, w: 0.5}, {metric: desk, w: 0.3}]}
                  - {id: city, name: 市级名次, type: RANK_POINTS, of: [cityRank], points: {1: 10, step: -2}}
                """);
        var told = new Losses(rules, phrases());
        var line = line(rules, Map.of("load.office", -1, "lead.leader", 8, "site", 80, "desk", 100, "cityRank", 2));

        assertThat(told.sentence(told.lost(line), "reason.lost"))
                .isEqualTo("领导评分得8分（满分20分），失12分；现场和台账得70分（满分80分），失10分；市级名次得8分（满分10分），失2分；按工作量调整，失1分");
        assertThat(told.lost(line(rules, Map.of("site", 100, "desk", 100, "cityRank", 1, "load.office", 4))))
                .as("what nobody rated is no loss of the unit's")
                .isEmpty();
    }

    private static RankingLine line(Map<String, Integer> facts) {
        return line(RULES, facts);
    }

    private static RankingLine line(RuleSet rules, Map<String, Integer> facts) {
        var table = new FactTable();
        var unit = table.of("2026-06", "乡镇", "甲镇");
        facts.forEach((name, number) -> unit.add(name, new Given(Fraction.of(number), false, 0)));
        return Ranking.of(rules, table).getFirst();
    }

    static Phrases phrases() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/notice-text");
        texts.setDefaultEncoding("UTF-8");
        return new Phrases(texts);
    }
}
