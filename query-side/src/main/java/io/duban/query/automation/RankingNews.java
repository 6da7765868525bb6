package io.duban.query.automation;

import io.duban.kernel.digest.DigestPart;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodFact;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.ProvisionalRankingShown;
import io.duban.kernel.ranking.period.RankingCorrected;
import io.duban.kernel.ranking.period.RankingPublished;
import io.duban.query.ranking.step.RecentRankings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a day's digest says about rankings: to those who decide what waits, to units what was shown and decided since the last one. */
@Component
final class RankingNews {

    private final RecentRankings rankings;
    private final JdbcClient views;

    RankingNews(RecentRankings rankings, @Qualifier("viewsJdbc") JdbcClient views) {
        this.rankings = rankings;
        this.views = views;
    }

    /** Read once for all receivers of a day. */
    Day on(LocalDate day) {
        return new Day(
                rankings.before(YearMonth.from(day)).stream()
                        .filter(story -> !story.facts().isEmpty())
                        .toList(),
                day,
                lastDigest(day));
    }

    /** Before the first digest ever everything is new. */
    private Instant lastDigest(LocalDate day) {
        return views.sql("SELECT max(sent_at) FROM views.digest WHERE day < ?")
                .param(day)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH);
    }

    /** @param since when the last digests were sent */
    record Day(List<PeriodStory> stories, LocalDate day, Instant since) {

        List<DigestPart> office() {
            return parts(
                    part("RANKING_OBJECTION_TO_DECIDE", disputes(this::isOpenObjection)),
                    part("RANKING_LAST_DAY", disputes(this::isLastDay)),
                    part("RANKING_REVIEW_TO_DECIDE", disputes(this::isOpenReview)),
                    part(
                            "RANKING_TO_APPROVE",
                            stories.stream()
                                    .filter(story -> story.phase() == PeriodPhase.CLOSED)
                                    .filter(story -> story.disputes().stream().noneMatch(Dispute::isOpen))
                                    .count()));
        }

        List<DigestPart> unit(UnitId unit) {
            return parts(
                    part("RANKING_SHOWN", news(ProvisionalRankingShown.class)),
                    part(
                            "RANKING_DISPUTE_DECIDED",
                            disputes(dispute -> dispute.unit().id().equals(unit) && isDecidedSince(dispute))),
                    part("RANKING_PUBLISHED", news(RankingPublished.class)),
                    part("RANKING_CORRECTED", news(RankingCorrected.class)));
        }

        private boolean isOpenObjection(Dispute dispute) {
            return dispute.isOpen() && dispute.kind() == Dispute.Kind.OBJECTION;
        }

        private boolean isOpenReview(Dispute dispute) {
            return dispute.isOpen() && dispute.kind() == Dispute.Kind.REVIEW;
        }

        private boolean isLastDay(Dispute dispute) {
            return dispute.isOpen() && !CountyTime.dayOf(dispute.decideBy()).isAfter(day);
        }

        private boolean isDecidedSince(Dispute dispute) {
            var ended = dispute.endedAt();
            return ended != null && ended.isAfter(since) && dispute.outcome() != Dispute.Outcome.WITHDRAWN;
        }

        private long disputes(Predicate<Dispute> which) {
            return stories.stream()
                    .flatMap(story -> story.disputes().stream())
                    .filter(which)
                    .count();
        }

        private long news(Class<?> kind) {
            return stories.stream()
                    .flatMap(story -> story.facts().stream())
                    .filter(fact -> kind.isInstance(fact.event()))
                    .map(PeriodFact::at)
                    .filter(at -> at.isAfter(since))
                    .count();
        }

        @SafeVarargs
        private static List<DigestPart> parts(Stream<DigestPart>... parts) {
            return Stream.of(parts).flatMap(part -> part).toList();
        }

        private static Stream<DigestPart> part(String kind, long count) {
            return count == 0 ? Stream.empty() : Stream.of(new DigestPart(kind, (int) count, List.of()));
        }
    }
}
