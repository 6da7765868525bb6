package io.duban.kernel.ranking.item;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.group.Amount;
import io.duban.kernel.ranking.metric.Bound;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The wording of a rule, as a unit reads it beside its points. */
public final class ItemInWords {

    private ItemInWords() {}

    public static String of(Item item) {
        var own = item.head().text();
        return own != null ? own : made(item);
    }

    private static String made(Item item) {
        return switch (item) {
            case Linear it ->
                "%s%s%s得%s分，每%s1个点扣%s分，最低%s分"
                        .formatted(
                                it.metric(),
                                it.lowIsGood() ? "≤" : "≥",
                                it.fullAt().inWords(),
                                it.max().inWords(),
                                it.lowIsGood() ? "高" : "低",
                                it.perPoint().inWords(),
                                it.floor().inWords());
            case Bands it ->
                it.bands().stream()
                        .map(band -> (band.bounds().isEmpty() ? "其他" : it.metric() + Bound.inWords(band.bounds())) + "得"
                                + band.points() + "分")
                        .collect(Collectors.joining("；"));
            case Constant it -> "固定%s分".formatted(it.value().inWords());
            case PerEvent it -> events(it.counted()) + prices(it) + rest(it.counted());
            case CountSteps it ->
                events(it.counted())
                        + it.steps().stream().map(ItemInWords::step).collect(Collectors.joining("；"))
                        + rest(it.counted());
            case Progressive it ->
                "%s首次%s分，以后每次为上次的%s倍%s"
                        .formatted(events(it.counted()), signed(it.first()), it.growth(), rest(it.counted()));
            case Manual it ->
                "%s评分，%s至%s分%s"
                        .formatted(
                                it.raters().isEmpty() ? "人工" : String.join("、", it.raters()),
                                it.min().inWords(),
                                it.max().inWords(),
                                it.needReason() ? "，须写明理由" : "");
            case Weighted it ->
                it.parts().stream()
                                .map(part -> part.metric() + "×" + part.weight())
                                .collect(Collectors.joining(" + "))
                        + limits(it.limits());
            case RankPoints it -> ranks(it) + limits(it.limits());
            case Gate it -> gate(it);
            case Block it ->
                it.items().stream().map(Item::id).collect(Collectors.joining("、", "合计", "")) + limits(it.limits());
        };
    }

    private static String events(Counted counted) {
        return String.join("、", counted.events()) + "：";
    }

    private static String prices(PerEvent it) {
        var levels = it.byLevel().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(level -> level.getKey() + "每次" + signed(level.getValue()) + "分")
                .collect(Collectors.joining("，"));
        var each = it.each();
        return each == null ? levels : "每次" + signed(each) + "分" + (levels.isEmpty() ? "" : "，" + levels);
    }

    private static String step(CountSteps.Step step) {
        var upTo = step.upTo();
        var range = upTo == null ? "第%d次起".formatted(step.from()) : "第%d至%d次".formatted(step.from(), upTo);
        return range + "每次" + signed(step.each()) + "分";
    }

    private static String ranks(RankPoints it) {
        var sources = it.of().stream().map(RankPoints.Source::name).collect(Collectors.joining("、"));
        var points = it.points().entrySet().stream()
                .map(entry -> "第%d名%s分".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("，"));
        return sources + "的名次折分：" + points + (it.step() == null ? "" : "，以后每名" + signed(it.step())) + "，"
                + it.combine().label() + (it.scale().equals(Fraction.ONE) ? "" : "，再×" + it.scale());
    }

    private static String gate(Gate it) {
        var trigger = it.trigger();
        var cap = it.capTotal();
        return "有“%s”的%s%s%s"
                .formatted(
                        trigger == null ? String.join("、", it.events()) : trigger.text(),
                        it.noAward() ? "，取消评先资格" : "",
                        cap == null ? "" : "，总分不超过" + cap.inWords(),
                        it.grade() == null ? "" : "，等次为" + it.grade());
    }

    private static String rest(Counted counted) {
        var times = counted.multipliers().stream()
                .map(each -> "，%s按%s倍".formatted(trigger(each), each.by()))
                .collect(Collectors.joining());
        return times + limits(counted.limits());
    }

    private static String trigger(Multiplier each) {
        var when = each.when();
        return (when == null ? "" : "有“" + when.text() + "”时") + (each.level() == null ? "" : each.level());
    }

    private static String limits(Limits limits) {
        return (limits.base().equals(Amount.ZERO) ? "" : "，基础分" + limits.base().inWords())
                + limit("，封顶", limits.cap())
                + limit("，最高", limits.max())
                + limit("，最低", limits.floor());
    }

    private static String limit(String word, @Nullable Amount amount) {
        return amount == null ? "" : word + amount.inWords();
    }

    private static String signed(Fraction points) {
        return points.signum() > 0 ? "+" + points : points.toString();
    }
}
