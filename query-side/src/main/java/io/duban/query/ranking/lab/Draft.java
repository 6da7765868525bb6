package io.duban.query.ranking.lab;

import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.platform.ranking.rule.RuleText;
import org.jspecify.annotations.Nullable;

/**
 * The rules that are tried out.
 *
 * @param key how an address names them; null for a text that somebody typed
 */
record Draft(@Nullable String key, RuleSetId id, RuleSet rules, String yaml) {

    private static final String UNNAMED = "未命名";
    private static final int LONGEST_ID = 60;
    private static final int LAST_VERSION = 9999;

    /** @throws io.duban.platform.ranking.rule.UnreadableRules with line, column and reason of each mistake */
    static Draft of(@Nullable String key, String yaml) {
        var rules = RuleText.parse(yaml);
        return new Draft(key, id(rules), rules, yaml);
    }

    /** What nobody has proposed may be called anything. */
    private static RuleSetId id(RuleSet rules) {
        var said = rules.name().id().strip();
        var id = said.isEmpty() ? UNNAMED : said.substring(0, Math.min(said.length(), LONGEST_ID));
        return new RuleSetId(id, Math.clamp(rules.name().version(), 1, LAST_VERSION));
    }
}
