package io.duban.kernel.ranking.adoption;

import io.duban.kernel.rejection.Require;

/**
 * Names one text of rules for good.
 *
 * @param id as the head of the rule set says: {@code monthly-2026}
 * @param version as the head says, from 1
 */
public record RuleSetId(String id, int version) {
    public RuleSetId {
        id = Require.text("id", "规则编号", id, 60);
        version = Require.between("version", "规则版本", version, 1, 9999);
    }

    /** As pages print it: {@code monthly-2026 第3版}. */
    @Override
    public String toString() {
        return id + " 第" + version + "版";
    }
}
