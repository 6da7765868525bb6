package io.duban.command.ranking.adoption;

import io.duban.kernel.ranking.item.Manual;
import io.duban.kernel.ranking.rule.FreezeTime;
import io.duban.kernel.ranking.rule.PeriodKind;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** What the language allows and the platform cannot carry out month by month. */
final class RulesMustFitTheMonth {

    private RulesMustFitTheMonth() {}

    static Optional<Rejection> refusal(RuleSet rules, LocalDate effectiveFrom) {
        return period(rules)
                .or(() -> freezing(rules))
                .or(() -> manual(rules))
                .or(() -> day(effectiveFrom))
                .or(() -> sameDay(rules, effectiveFrom));
    }

    private static Optional<Rejection> period(RuleSet rules) {
        return rules.period() == PeriodKind.MONTH
                ? Optional.empty()
                : invalid(
                        "rules.not-monthly",
                        "yaml",
                        "平台按月排名，period 须写成 MONTH，现为 %s；按周、季、年的规则请导出数据后用命令行 rank 计算。".formatted(rules.period()));
    }

    private static Optional<Rejection> freezing(RuleSet rules) {
        return rules.freezeAt() == null || FreezeTime.parse(rules.freezeAt()).isPresent()
                ? Optional.empty()
                : invalid(
                        "rules.freeze-unreadable",
                        "yaml",
                        "冻结时间 freezeAt 写作“%s”，系统无法识别；请写成“5th workday 18:00”（次月第5个工作日18:00）或“3rd day 09:00”。"
                                .formatted(rules.freezeAt()));
    }

    /** Ratings by hand are recorded under the item's id. */
    private static Optional<Rejection> manual(RuleSet rules) {
        return rules.everyItem()
                .filter(item -> item instanceof Manual manual && !manual.fact().equals(manual.id()))
                .findFirst()
                .flatMap(item -> invalid(
                        "rules.manual-fact", "yaml", "人工评分项“%s”不要另写 fact：平台上的评分记在该项的 id 名下。".formatted(item.id())));
    }

    private static Optional<Rejection> day(LocalDate effectiveFrom) {
        return effectiveFrom.getDayOfMonth() == 1 && effectiveFrom.getYear() >= 2000 && effectiveFrom.getYear() < 2100
                ? Optional.empty()
                : invalid("rules.effective-day", "effectiveFrom", "规则从整月起生效，请选择某月1日，现为%s。".formatted(effectiveFrom));
    }

    private static Optional<Rejection> sameDay(RuleSet rules, LocalDate effectiveFrom) {
        var written = rules.name().effectiveFrom();
        return written == null || written.equals(effectiveFrom)
                ? Optional.empty()
                : invalid(
                        "rules.effective-differs",
                        "effectiveFrom",
                        "规则文本写明自%s起生效，与所填的%s不一致，请改成同一天。".formatted(written, effectiveFrom));
    }

    private static Optional<Rejection> invalid(String code, String field, String sentence) {
        return Optional.of(new Rejection.Invalid(code, field, sentence));
    }
}
