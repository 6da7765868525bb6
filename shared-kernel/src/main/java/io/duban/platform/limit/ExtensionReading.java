package io.duban.platform.limit;

import io.duban.kernel.limit.ExtensionRule;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key {@code extension}, and numbers of working days as words. */
final class ExtensionReading {

    private static final Pattern ASK_BEFORE = Pattern.compile("(\\d{1,2}:\\d{2}) of working day due-(\\d{1,2})");
    private static final Pattern WORKDAYS = Pattern.compile("(\\d{1,3}) WORKDAY");

    private ExtensionReading() {}

    static ExtensionRule rule(YamlMap top) {
        var usual = ExtensionRule.USUAL;
        if (!top.has("extension")) {
            return usual;
        }
        var rule = top.map("extension", Set.of("askBefore", "maxTimes", "maxEach", "approver", "newDueExplicit"));
        if (rule.has("approver")) {
            rule.oneOf("approver", "byClass");
        }
        if (rule.has("newDueExplicit")) {
            rule.oneOf("newDueExplicit", "true");
        }
        var maxTimes = rule.number("maxTimes", 0, 99, usual.maxTimes());
        if (!rule.has("askBefore")) {
            return new ExtensionRule(usual.askBefore(), usual.workdaysBefore(), maxTimes, maxEach(rule));
        }
        var asked = ASK_BEFORE.matcher(rule.text("askBefore"));
        if (!asked.matches()) {
            throw rule.wrong("askBefore", "应形如 \"18:00 of working day due-1\"");
        }
        return new ExtensionRule(
                rule.time("askBefore", asked.group(1)), Integer.parseInt(asked.group(2)), maxTimes, maxEach(rule));
    }

    /** {@code 1 WORKDAY} and the like. */
    static int workdays(YamlMap rule, String key) {
        var written = WORKDAYS.matcher(rule.text(key));
        if (!written.matches()) {
            throw rule.wrong(key, "应形如 1 WORKDAY");
        }
        return Integer.parseInt(written.group(1));
    }

    private static @Nullable Integer maxEach(YamlMap rule) {
        return rule.text("maxEach", "original length").equals("original length") ? null : workdays(rule, "maxEach");
    }
}
