package io.duban.kernel.ranking.period;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.Attachment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection or a review, with what became of it.
 *
 * @param raisedBy the name of the person
 * @param decideBy until when it is to be decided
 * @param reason of the decision; null while there is none
 * @param endedAt when it was decided or withdrawn; null while it is open
 * @param endedBy the name of the person; null while it is open
 */
public record Dispute(
        UUID id,
        Kind kind,
        UnitRef unit,
        Disputed disputed,
        String grounds,
        List<Attachment> evidence,
        Instant raisedAt,
        String raisedBy,
        Instant decideBy,
        Outcome outcome,
        @Nullable String reason,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    public enum Kind {
        OBJECTION("异议"),
        REVIEW("复核");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum Outcome {
        OPEN("待处理"),
        WITHDRAWN("已撤回"),
        UPHELD("成立"),
        REJECTED("不成立");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    Dispute ended(Outcome how, @Nullable String why, PeriodFact fact) {
        return new Dispute(
                id, kind, unit, disputed, grounds, evidence, raisedAt, raisedBy, decideBy, how, why, fact.at(),
                fact.by());
    }
}
