package io.duban.query.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.limit.LimitProfile;
import io.duban.platform.limit.LimitProfiles;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A profile in words that a director can check without reading YAML. */
class ProfileWordsTest {

    @Test
    void the_default_profile_reads_as_13710() {
        var lines = lanes(ready("13710-workday-v1"));

        assertThat(lines).extracting(LaneLine::label).hasSize(5);
        assertThat(lines.getFirst().clocks())
                .containsExactly("研究部署：交办当日 18:00 前", "反馈办理情况：第 3 个工作日 18:00 前", "落实解决（办结）：第 7 个工作日 18:00 前");
        assertThat(lines)
                .flatExtracting(LaneLine::clocks)
                .contains(
                        "落实解决或报批方案（办结）：1 个月内（遇休息日顺延到下一工作日）",
                        "按批准的计划推进，每月第 5 个工作日前反馈",
                        "办结：交办单写明的日期",
                        "办结：交办时选定的小时数（24、48）");
    }

    @Test
    void the_other_ready_profiles_say_days_and_the_end_of_the_year() {
        assertThat(lanes(ready("literal-natural")).getFirst().clocks())
                .contains("落实解决（办结）：第 7 日 18:00 前（遇休息日顺延到下一工作日）");
        assertThat(lanes(ready("qinghai-710"))).flatExtracting(LaneLine::clocks).contains("年底清零（办结）：当年 12 月 31 日前");
    }

    @Test
    void the_rules_around_the_lanes_are_said_one_by_one() {
        assertThat(new RuleWords(ready("13710-workday-v1"), texts()).lines())
                .containsExactly(
                        "从交办时起算。",
                        "15:00 以后交办的，视为下一工作日交办。",
                        "休息日交办的，视为下一工作日交办。",
                        "交办当日不计入，第二日为第 1 日（民法典第二百零一条）。",
                        "按月计算的，从实际交办日起算。",
                        "每日 18:00 截止。",
                        "停表的情形：申请退回、挂起、申请办结、核查、群众评议、待批准销号、系统停用。",
                        "恢复计时后，至少留 1 个工作日。",
                        "延期须在到期前 1 个工作日的 18:00 以前申请，最多 2 次，每次不超过原定时长。",
                        "剩余不足时长的 20% 或 1 个工作日为临期；节点滞后 3 个工作日以上、成果退回 2 次为逾期。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECEIPT", "DECISION_DATE"})
    void a_countys_own_choices_have_words_too(String t0) {
        var own = LimitProfiles.parse("""
                profile: 溪山
                t0: %s
                t0Normalise: {cutoff: NONE, offDay: KEEP}
                dayCount: INCLUDE_T0_DAY
                monthAnchor: NORMALISED_T0
                endOfDay: "24:00"
                pausesClock: []
                extension: {maxEach: 5 WORKDAY}
                lanes:
                  GENERAL: [{code: H, name: 回告, count: 12, unit: NATURAL_HOUR}, {code: Y, name: 清零, count: 1, unit: YEAR_END, final: true}]
                """.formatted(t0));

        assertThat(lanes(own).getFirst().clocks()).containsExactly("回告：12 小时内", "清零（办结）：1 年后的 12 月 31 日前");
        assertThat(new RuleWords(own, texts()).lines())
                .contains("任何情形都不停表。", "每日 24:00 截止。", "交办当日为第 1 日。", "当日任何时刻交办的，都算当日交办。")
                .contains("延期须在到期前 1 个工作日的 18:00 以前申请，最多 2 次，每次不超过 5 个工作日。");
    }

    private static java.util.List<LaneLine> lanes(LimitProfile profile) {
        return new LaneWords(profile, texts()).lines();
    }

    private static LimitProfile ready(String name) {
        return LimitProfiles.ready(name).orElseThrow();
    }

    private static MessageSourceAccessor texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/limits");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return new MessageSourceAccessor(texts, Locale.SIMPLIFIED_CHINESE);
    }
}
