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

    private static RankingLine line(Map<String, Integer> facts) {
        var table = new FactTable();
        var unit = table.of("2026-06", "乡镇", "甲镇");
        facts.forEach((name, number) -> unit.add(name, new Given(Fraction.of(number), false, 0)));
        return Ranking.of(RULES, table).getFirst();
    }

    static Phrases phrases() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/notice-text");
        texts.setDefaultEncoding("UTF-8");
        return new Phrases(texts);
    }
}
