package io.duban.kernel.ranking.adoption;

import io.duban.kernel.rejection.Require;
import java.time.LocalDate;

/**
 * Propose a rule set 拟定评分规则. Id and version stand in the text.
 *
 * @param yaml the whole text
 * @param effectiveFrom the first day of the first month that is to be ranked by it
 * @param reason what changes and why, or the document that it rests on
 */
public record ProposeRuleSet(String yaml, LocalDate effectiveFrom, String reason) implements RuleBookCommand {

    /** As many characters as a rule set may have. */
    public static final int LONGEST = 64 * 1024;

    public ProposeRuleSet {
        yaml = Require.text("yaml", "规则", yaml, LONGEST).replace("\r\n", "\n");
        effectiveFrom = Require.present("effectiveFrom", "生效日期", effectiveFrom);
        reason = Require.text("reason", "理由", reason, 500);
    }
}
