package io.duban.query.notice.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.ranking.MonthlyRanking;
import io.duban.kernel.ranking.OnTimeRate;
import io.duban.kernel.ranking.UnitFigures;
import io.duban.query.County;
import io.duban.query.ranking.RankingTotals;
import io.duban.query.ranking.RankingView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class NoticeComposerTest {

    private static final Instant DATA_TIME = Instant.parse("2026-10-08T10:00:00Z");

    private final NoticeComposer composer = new NoticeComposer(texts());

    @Test
    void title_and_addressees_follow_the_official_form() {
        var wording = composer.compose(figures("80.00", town("石桥镇", 10, 9))).wording();
        assertThat(wording.title()).isEqualTo("关于2026年9月督办事项办理情况的通报");
        assertThat(wording.addressees()).containsExactly("各乡镇人民政府、街道办事处", "县直各单位");
        assertThat(wording.requirements()).hasSize(3).first().asString().startsWith("（一）");
    }

    @Test
    void the_opening_gives_the_overall_figures_and_the_change_in_percentage_points() {
        assertThat(opening("80.00", town("石桥镇", 1000, 900)))
                .first()
                .isEqualTo("2026年9月，全县新立项督办事项1058件；当月应办结1000件，按时办结900件，逾期办结0件，逾期未办结100件，"
                        + "按时办结率90.00%，比上月提高10.00个百分点。");
        assertThat(opening("95.50", town("石桥镇", 10, 9)).getFirst()).endsWith("，比上月下降5.50个百分点。");
        assertThat(opening("90.00", town("石桥镇", 10, 9)).getFirst()).endsWith("，与上月持平。");
        assertThat(opening(null, town("石桥镇", 10, 9)).getFirst()).endsWith("；上月没有应办结事项，不作比较。");
    }

    @Test
    void best_and_last_of_each_group_are_named_and_groups_are_not_mixed() {
        assertThat(opening("80.00", town("石桥镇", 4, 4), town("白马镇", 4, 1), bureau("县教育局", 4, 3), bureau("县水利局", 4, 2)))
                .contains(
                        "乡镇街道组：按时办结率居首位的是石桥镇（100.00%）；居末位的是白马镇（25.00%）。",
                        "县直部门组：按时办结率居首位的是县教育局（75.00%）；居末位的是县水利局（50.00%）。");
    }

    @Test
    void all_who_share_a_place_are_named() {
        assertThat(opening("80.00", town("甲镇", 4, 4), town("乙镇", 2, 2), town("丙镇", 4, 1)).get(1))
                .contains("居首位的是乙镇、甲镇（100.00%）");
    }

    @Test
    void a_long_list_of_names_is_cut_short_and_counted() {
        var towns = IntStream.rangeClosed(1, 12).mapToObj(i -> town("镇" + (10 + i), 1, 1));
        var all = Stream.concat(towns, Stream.of(town("末镇", 1, 0))).toArray(UnitFigures[]::new);
        assertThat(opening("80.00", all).get(1)).contains("镇18等12个单位（100.00%）").doesNotContain("镇19");
    }

    @Test
    void equal_units_have_neither_best_nor_last() {
        assertThat(opening("80.00", town("甲镇", 4, 2), town("乙镇", 2, 1)).get(1))
                .isEqualTo("乡镇街道组：有应办结事项的2个单位按时办结率均为50.00%。");
    }

    @Test
    void a_single_ranked_unit_is_named_alone_and_units_without_data_are_not_ranked() {
        assertThat(opening("80.00", town("甲镇", 4, 2), town("乙镇", 0, 0)).get(1))
                .isEqualTo("乡镇街道组：有应办结事项的只有甲镇，按时办结率为50.00%。乙镇当月没有应办结事项，不参加排名。");
    }

    @Test
    void a_month_in_which_nothing_was_due_says_so() {
        assertThat(opening("80.00", town("甲镇", 0, 0)))
                .startsWith("2026年9月，全县新立项督办事项1058件，没有应办结事项，当月不作排名。", "乡镇街道组当月没有应办结事项，不作排名。");
    }

    @Test
    void data_time_definition_and_the_way_to_object_stand_in_every_notice() {
        assertThat(opening("80.00", town("甲镇", 4, 2)).getLast())
                .contains("数据截至2026年10月8日18时00分", "按时办结率为按时办结数与应办结数之比", "有异议");
    }

    @Test
    void the_figures_are_carried_as_they_were() {
        var figures = figures("80.00", town("甲镇", 4, 2));
        var content = composer.compose(figures);
        assertThat(content.groups()).isEqualTo(figures.ranking().groups());
        assertThat(content.dataTime()).isEqualTo(DATA_TIME);
        assertThat(content.position()).isEqualTo(8412);
    }

    @Test
    void same_figures_give_the_same_words() {
        var figures = figures("80.00", town("甲镇", 4, 2));
        assertThat(composer.compose(figures)).isEqualTo(composer.compose(figures));
    }

    private List<String> opening(@Nullable String before, UnitFigures... units) {
        return composer.compose(figures(before, units)).wording().opening();
    }

    static NoticeFigures figures(@Nullable String before, UnitFigures... units) {
        var due = Stream.of(units).mapToInt(UnitFigures::due).sum();
        var onTime = Stream.of(units).mapToInt(UnitFigures::onTime).sum();
        var totals = new RankingTotals(due, onTime, 0, due - onTime, OnTimeRate.of(onTime, due));
        var groups = MonthlyRanking.of(List.of(units), List.of("乡镇街道", "县直部门"));
        var ranking = new RankingView(YearMonth.of(2026, 9), groups, DATA_TIME, 8412, totals);
        return new NoticeFigures(ranking, 1058, before == null ? null : new BigDecimal(before));
    }

    static UnitFigures town(String name, int due, int onTime) {
        return unit(name, "乡镇街道", due, onTime);
    }

    static UnitFigures bureau(String name, int due, int onTime) {
        return unit(name, "县直部门", due, onTime);
    }

    private static UnitFigures unit(String name, String group, int due, int onTime) {
        return new UnitFigures(County.unit(name.hashCode() & 0xffff, name), group, due, onTime, 0, due - onTime);
    }

    static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/notice-text");
        texts.setDefaultEncoding("UTF-8");
        return texts;
    }
}
