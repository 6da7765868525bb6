package io.duban.query.ranking.dispute;

import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.query.ranking.step.NumberChoices;
import io.duban.query.task.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * An objection or a review as the list prints it.
 *
 * @param item the name of the item
 * @param fact the number behind it; null for the item as a whole
 * @param late whether it waits beyond its day
 */
record DisputeRow(Dispute dispute, String item, @Nullable String fact, boolean late) {

    static DisputeRow of(Dispute dispute, RuleSet rules, Viewpoint viewpoint) {
        var disputed = dispute.disputed();
        return new DisputeRow(
                dispute,
                rules.item(disputed.item()).map(item -> item.head().name()).orElse(disputed.item()),
                disputed.fact() == null ? null : NumberChoices.label(disputed.fact(), rules),
                dispute.isOpen() && viewpoint.asOf().isAfter(dispute.decideBy()));
    }

    /** Says without colour what became of it. */
    public String shape() {
        return switch (dispute.outcome()) {
            case OPEN -> late ? "▲" : "◷";
            case WITHDRAWN -> "○";
            case UPHELD -> "✔";
            case REJECTED -> "✕";
        };
    }
}
