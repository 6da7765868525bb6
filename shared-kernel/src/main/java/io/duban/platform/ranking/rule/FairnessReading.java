package io.duban.platform.ranking.rule;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.metric.WhenNone;
import io.duban.kernel.ranking.rule.Attribution;
import io.duban.kernel.ranking.rule.Eligibility;
import io.duban.kernel.ranking.rule.Exclusion;
import io.duban.kernel.ranking.rule.ObjectionWindow;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom and what a ranking leaves out, whose share counts, and how long units may object. */
final class FairnessReading {

    private static final Pattern WINDOW = Pattern.compile("(\\d{1,3})\\s*(?i)(WORKDAY|NATURAL_DAY|DAY)S?");

    private final Keys top;
    private final Problems problems;

    FairnessReading(Keys top, Problems problems) {
        this.top = top;
        this.problems = problems;
    }

    Eligibility eligibility() {
        var node = top.node("eligibility");
        if (node == null) {
            return Eligibility.ALL;
        }
        var keys = Keys.of(node, "eligibility", problems, "minTasks", "tasks", "minSample", "whenNone");
        var tasks = keys.node("tasks");
        return new Eligibility(
                keys.number("minTasks", Fraction.ZERO),
                tasks == null ? null : new Names(problems).formula(tasks, "eligibility.tasks"),
                keys.number("minSample", Fraction.ZERO),
                keys.choice("whenNone", WhenNone.class, WhenNone.SHOW_NO_DATA));
    }

    Set<Exclusion> exclude() {
        var excluded = EnumSet.noneOf(Exclusion.class);
        for (var node : top.list("exclude")) {
            excluded.add(Keys.choice(node, "exclude", Exclusion.class, Exclusion.CANCELLED, problems));
        }
        return excluded;
    }

    Attribution attribution() {
        var node = top.node("attribution");
        if (node == null) {
            return Attribution.LEAD_ALONE;
        }
        var keys = Keys.of(node, "attribution", problems, "lead", "co", "periodOf");
        return new Attribution(
                keys.has("lead") ? SharesReading.share(keys, "lead") : Fraction.ONE,
                keys.has("co") ? SharesReading.share(keys, "co") : Fraction.ZERO,
                keys.choice("periodOf", Attribution.PeriodOf.class, Attribution.PeriodOf.DUE_DATE));
    }

    @Nullable
    ObjectionWindow objection() {
        var node = top.node("objection");
        if (node == null) {
            return null;
        }
        var keys = Keys.of(node, "objection", problems, "window", "before");
        var window = WINDOW.matcher(keys.neededText("window"));
        if (!window.matches()) {
            keys.wrong("window", "应形如 3 WORKDAY 或 30 DAY");
            return null;
        }
        return new ObjectionWindow(
                Integer.parseInt(window.group(1)),
                window.group(2).equalsIgnoreCase("WORKDAY")
                        ? ObjectionWindow.Unit.WORKDAY
                        : ObjectionWindow.Unit.NATURAL_DAY,
                keys.choice("before", ObjectionWindow.Before.class, ObjectionWindow.Before.PUBLISH));
    }
}
