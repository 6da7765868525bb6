package io.duban.query.ranking;

import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.ProvisionalRankingShown;
import io.duban.kernel.ranking.period.RankingPublished;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a month has come, for a sentence.
 *
 * @param until until when units may object, or ask for a review; null while they may do neither
 * @param revision 0 before publication, from 2 on it was corrected
 */
public record PeriodState(PeriodPhase phase, @Nullable Instant until, int revision) {

    public static PeriodState of(PeriodStory story) {
        var phase = story.phase();
        var until =
                switch (phase) {
                    case OPEN, FROZEN, CLOSED, APPROVED -> null;
                    case SHOWN ->
                        story.shown()
                                .map(ProvisionalRankingShown::objectionsUntil)
                                .orElse(null);
                    case PUBLISHED ->
                        story.published().map(RankingPublished::reviewsUntil).orElse(null);
                };
        return new PeriodState(phase, until, story.revision());
    }
}
