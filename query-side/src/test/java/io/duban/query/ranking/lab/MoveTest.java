package io.duban.query.ranking.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.score.ItemScore;
import io.duban.kernel.ranking.score.Standing;
import io.duban.platform.ranking.rule.RuleText;
import io.duban.query.ranking.lab.Move.Way;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What two lines of a unit come to when they are laid side by side. */
class MoveTest {

    @Test
    void a_smaller_rank_is_a_rise_and_a_larger_one_a_fall() {
        assertThat(move(ranked(5, "80"), ranked(2, "91.5")).way()).isEqualTo(Way.RISES);
        assertThat(move(ranked(5, "80"), ranked(2, "91.5")).places()).isEqualTo(3);
        assertThat(move(ranked(5, "80"), ranked(2, "91.5")).change()).isEqualTo("+11.50");
        assertThat(move(ranked(1, "90"), ranked(4, "88.8")).way()).isEqualTo(Way.FALLS);
        assertThat(move(ranked(1, "90"), ranked(4, "88.8")).change()).isEqualTo("-1.20");
    }

    @Test
    void who_is_ranked_by_one_of_the_two_alone_comes_or_goes_and_has_no_change_of_score() {
        assertThat(move(unranked(), ranked(3, "70")).way()).isEqualTo(Way.COMES);
        assertThat(move(ranked(3, "70"), unranked()).way()).isEqualTo(Way.GOES);
        assertThat(move(ranked(3, "70"), null).way()).isEqualTo(Way.GOES);
        assertThat(move(ranked(3, "70"), null).change()).isNull();
        assertThat(move(unranked(), unranked()).way()).isEqualTo(Way.STAYS);
    }

    @Test
    void a_unit_that_keeps_its_rank_is_shown_if_its_lists_change_and_not_for_its_score_alone() {
        assertThat(move(ranked(2, "80"), ranked(2, "60")).isShown()).isFalse();
        var listed = move(ranked(2, "80", "红榜"), ranked(2, "80", "黑榜"));
        assertThat(listed.isShown()).isTrue();
        assertThat(listed.enters()).containsExactly("黑榜");
        assertThat(listed.leaves()).containsExactly("红榜");
    }

    @Test
    void the_three_items_that_differ_most_are_told_the_largest_first_gains_and_losses_alike() {
        var held = line(List.of(item("a", 10), item("b", 20), item("c", 30), item("d", 5), item("gone", 4)));
        var draft = line(List.of(item("a", 11), item("b", 12), item("c", 30), item("d", 0), item("new", 9)));

        assertThat(Reason.of(held, draft))
                .extracting(Reason::name, Reason::printedChange)
                .containsExactly(tuple("new", "+9.00"), tuple("b", "-8.00"), tuple("d", "-5.00"));
        assertThat(Reason.of(held, draft).getFirst().before()).isNull();
        assertThat(Reason.of(held, held)).isEmpty();
    }

    @Test
    void a_unit_that_the_draft_forgets_is_named_once() {
        var groups = List.of(new Trial.Group("乡镇", List.of(move(ranked(1, "9"), null))));
        var id = new RuleSetId("r", 1);
        var report = report(
                new Trial(YearMonth.of(2026, 5), id, false, false, groups),
                new Trial(YearMonth.of(2026, 4), id, false, false, groups));
        assertThat(report.forgotten()).containsExactly("甲镇");
        assertThat(report.goes()).isEqualTo(2);
    }

    @Test
    void a_spreadsheet_takes_no_name_for_a_formula() {
        var moved = new Move("=1+1", Place.of(ranked(1, "9")), Place.of(ranked(1, "9")), List.of());
        var trial = new Trial(
                YearMonth.of(2026, 5),
                new RuleSetId("r", 1),
                false,
                false,
                List.of(new Trial.Group("乡镇", List.of(moved))));
        assertThat(ReportCsv.of(report(trial))).contains("2026-05,乡镇,'=1+1,1,1,9,9");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static Report report(Trial... trials) {
        var draft = Draft.of(null, RuleText.ready("general").orElseThrow());
        return new Report(draft, List.of(trials), List.of(), Instant.EPOCH, 0);
    }

    private static Move move(@Nullable RankingLine held, @Nullable RankingLine draft) {
        return new Move("甲镇", Place.of(held), Place.of(draft), Reason.of(held, draft));
    }

    private static RankingLine ranked(int rank, String score, String... lists) {
        return new RankingLine(
                "2026-05",
                "乡镇",
                rank,
                false,
                "甲镇",
                Standing.RANKED,
                new BigDecimal(score),
                "",
                List.of(lists),
                "",
                List.of());
    }

    private static RankingLine unranked() {
        return new RankingLine(
                "2026-05", "乡镇", null, false, "甲镇", Standing.NO_DATA, null, "", List.of(), "", List.of());
    }

    private static RankingLine line(List<ItemScore> items) {
        return new RankingLine(
                "2026-05", "乡镇", 1, false, "甲镇", Standing.RANKED, BigDecimal.TEN, "", List.of(), "", items);
    }

    private static ItemScore item(String id, int points) {
        return new ItemScore(id, id, null, null, "规则" + id, Fraction.of(points));
    }
}
