package io.duban.query.ranking.explain;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.rule.Exclusion;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.ranking.score.FactTag;
import io.duban.query.ranking.PrintedNumber;
import io.duban.query.ranking.fact.FactName;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a fact's name means: {@code due@co@CANCELLED} is 应办结（协办，已撤销）. */
public final class FactWords {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private static final Map<String, String> LEVELS =
            Map.of("county", "县级", "city", "市级", "province", "省级", "provincial", "省级");

    private FactWords() {}

    public static String of(String fact) {
        var tag = FactTag.of(fact);
        var dot = tag.base().indexOf('.');
        var base = dot < 0 ? tag.base() : tag.base().substring(0, dot);
        var level = dot < 0 ? "" : "·" + level(tag.base().substring(dot + 1));
        var tags = tag.isNone()
                ? ""
                : Arrays.stream(tag.tag().split("@", -1))
                        .map(FactWords::tag)
                        .collect(Collectors.joining("，", "（", "）"));
        return known(base) + level + tags;
    }

    /** A rule's wording with the names that people know instead of those of metrics, facts and levels. */
    public static String sentence(String wording, RuleSet rules) {
        return NAME.matcher(wording).replaceAll(found -> Matcher.quoteReplacement(word(found.group(), rules)));
    }

    private static String word(String name, RuleSet rules) {
        var metric = rules.metrics().get(name);
        return metric == null ? LEVELS.getOrDefault(name, known(name)) : metric.name();
    }

    /** Whether it is counted from matters, so that it is a whole number. */
    public static boolean isCounted(String fact) {
        var name = FactTag.of(fact).base();
        var dot = name.indexOf('.');
        return label(dot < 0 ? name : name.substring(0, dot)) != null;
    }

    /** How much of it counts by these rules; null if all of it. */
    static @Nullable String weight(String fact, RuleSet rules) {
        var weight = FactTag.of(fact).weight(rules);
        return weight.equals(Fraction.ONE)
                ? null
                : weight.signum() == 0 ? "按规则不计" : "按 " + PrintedNumber.of(weight) + " 计";
    }

    private static String known(String base) {
        var label = label(base);
        return label == null ? base : label;
    }

    private static String level(String level) {
        return LEVELS.getOrDefault(level, level);
    }

    private static @Nullable String label(String base) {
        return FactName.of(base).map(FactName::label).orElse(null);
    }

    private static String tag(String tag) {
        return Arrays.stream(Exclusion.values())
                .filter(exclusion -> exclusion.name().equalsIgnoreCase(tag))
                .map(FactWords::reason)
                .findFirst()
                .orElseGet(() -> switch (tag) {
                    case "co" -> "协办";
                    case "lead" -> "牵头";
                    default -> tag;
                });
    }

    private static String reason(Exclusion exclusion) {
        return switch (exclusion) {
            case CANCELLED -> "已撤销";
            case MERGED -> "已合并";
            case SPLIT -> "已拆分";
            case DUPLICATE -> "重复";
            case SUSPENDED_DURING_PERIOD -> "期内中止";
            case LONG_TERM -> "长期事项";
            case APPEAL_UPHELD -> "异议成立";
            case DEMAND_SCREENED_OUT -> "诉求已剔除";
            case FORCE_MAJEURE -> "不可抗力";
            case OFFICE_CAUSED_DELAY -> "督查室原因";
        };
    }
}
