package io.duban.query.ranking.step;

import io.duban.kernel.ranking.period.ObjectionsClosed;
import io.duban.kernel.ranking.period.PeriodEvent;
import io.duban.kernel.ranking.period.PeriodFrozen;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.ProvisionalRankingShown;
import io.duban.kernel.ranking.period.RankingApproved;
import io.duban.kernel.ranking.period.RankingPublished;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of the road.
 *
 * @param at when it was reached; null for the beginning and for what is still to come
 * @param by who reached it
 */
public record PeriodStep(
        PeriodPhase phase,
        Standing standing,
        @Nullable Instant at,
        @Nullable String by) {

    /** The shape says without colour what is done, what is now and what is to come. */
    public enum Standing {
        DONE("✔"),
        NOW("●"),
        NEXT("○");

        private final String shape;

        Standing(String shape) {
            this.shape = shape;
        }

        public String shape() {
            return shape;
        }
    }

    static List<PeriodStep> of(PeriodStory story) {
        return Stream.of(PeriodPhase.values()).map(phase -> of(phase, story)).toList();
    }

    private static PeriodStep of(PeriodPhase phase, PeriodStory story) {
        var order = phase.compareTo(story.phase());
        var reached = kind(phase);
        var fact = reached == null ? null : story.lastFact(reached).orElse(null);
        return new PeriodStep(
                phase,
                order < 0 ? Standing.DONE : order == 0 ? Standing.NOW : Standing.NEXT,
                fact == null ? null : fact.at(),
                fact == null ? null : fact.by());
    }

    private static @Nullable Class<? extends PeriodEvent> kind(PeriodPhase phase) {
        return switch (phase) {
            case OPEN -> null;
            case FROZEN -> PeriodFrozen.class;
            case SHOWN -> ProvisionalRankingShown.class;
            case CLOSED -> ObjectionsClosed.class;
            case APPROVED -> RankingApproved.class;
            case PUBLISHED -> RankingPublished.class;
        };
    }
}
