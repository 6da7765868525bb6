package io.duban.kernel.ranking.period;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.Attachment;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that happened to a month's ranking, in the order of recording; a further fact makes a new story. */
public record PeriodStory(YearMonth month, List<PeriodFact> facts) {

    public PeriodStory {
        facts = List.copyOf(facts);
    }

    public static PeriodStory of(YearMonth month) {
        return new PeriodStory(month, List.of());
    }

    public PeriodStory with(PeriodFact fact) {
        return new PeriodStory(
                month, Stream.concat(facts.stream(), Stream.of(fact)).toList());
    }

    /** What had been recorded by then. */
    public PeriodStory knownAt(Instant moment) {
        return new PeriodStory(
                month, facts.stream().filter(fact -> !fact.at().isAfter(moment)).toList());
    }

    public PeriodPhase phase() {
        var phase = PeriodPhase.OPEN;
        for (var fact : facts) {
            phase = after(phase, fact.event());
        }
        return phase;
    }

    private static PeriodPhase after(PeriodPhase before, PeriodEvent event) {
        return switch (event) {
            case PeriodFrozen frozen -> PeriodPhase.FROZEN;
            case ProvisionalRankingShown shown -> PeriodPhase.SHOWN;
            case ObjectionsClosed closed -> PeriodPhase.CLOSED;
            case RankingApproved approved -> PeriodPhase.APPROVED;
            case RankingPublished published -> PeriodPhase.PUBLISHED;
            case PointsRated rated -> before;
            case PointObjectionRaised raised -> before;
            case PointObjectionWithdrawn withdrawn -> before;
            case PointObjectionUpheld upheld -> before;
            case PointObjectionRejected rejected -> before;
            case FactAdjusted adjusted -> before;
            case RankingCorrected corrected -> before;
            case RankingReviewRequested requested -> before;
            case RankingReviewUpheld upheld -> before;
            case RankingReviewRejected rejected -> before;
        };
    }

    public Optional<PeriodFrozen> frozen() {
        return last(PeriodFrozen.class);
    }

    public Optional<ProvisionalRankingShown> shown() {
        return last(ProvisionalRankingShown.class);
    }

    public Optional<RankingPublished> published() {
        return last(RankingPublished.class);
    }

    /** 0 before publication, 1 from then on, one more with each correction. */
    public int revision() {
        return last(RankingCorrected.class)
                .map(RankingCorrected::revision)
                .orElse(published().isPresent() ? 1 : 0);
    }

    /** Who did this last, if anybody did. */
    public Optional<PeriodFact> lastFact(Class<? extends PeriodEvent> kind) {
        return facts.stream().filter(fact -> kind.isInstance(fact.event())).reduce((one, next) -> next);
    }

    /** The rating that holds for each unit, item and rater, with who gave it, in the order in which they were first given. */
    public List<PeriodFact> ratings() {
        Map<List<Object>, PeriodFact> latest = new LinkedHashMap<>();
        for (var fact : facts) {
            if (fact.event() instanceof PointsRated rated) {
                latest.put(List.of(rated.unit().id(), rated.item(), String.valueOf(rated.rater())), fact);
            }
        }
        return List.copyOf(latest.values());
    }

    public List<FactAdjusted> adjustments() {
        return events(FactAdjusted.class).toList();
    }

    /** Objections and reviews with what became of them, in the order in which they were raised. */
    public List<Dispute> disputes() {
        Map<UUID, Dispute> disputes = new LinkedHashMap<>();
        facts.forEach(fact -> apply(fact, disputes));
        return new ArrayList<>(disputes.values());
    }

    public Optional<Dispute> dispute(UUID id) {
        return disputes().stream().filter(dispute -> dispute.id().equals(id)).findFirst();
    }

    private static void apply(PeriodFact fact, Map<UUID, Dispute> disputes) {
        switch (fact.event()) {
            case PointObjectionRaised it ->
                disputes.put(
                        it.objectionId(),
                        begun(
                                it.objectionId(),
                                Dispute.Kind.OBJECTION,
                                it.unit(),
                                it.disputed(),
                                it.grounds(),
                                it.evidence(),
                                it.decideBy(),
                                fact));
            case RankingReviewRequested it ->
                disputes.put(
                        it.reviewId(),
                        begun(
                                it.reviewId(),
                                Dispute.Kind.REVIEW,
                                it.unit(),
                                it.disputed(),
                                it.grounds(),
                                it.evidence(),
                                it.decideBy(),
                                fact));
            case PointObjectionWithdrawn it -> end(disputes, it.objectionId(), Dispute.Outcome.WITHDRAWN, null, fact);
            case PointObjectionUpheld it -> end(disputes, it.objectionId(), Dispute.Outcome.UPHELD, it.reason(), fact);
            case PointObjectionRejected it ->
                end(disputes, it.objectionId(), Dispute.Outcome.REJECTED, it.reason(), fact);
            case RankingReviewUpheld it -> end(disputes, it.reviewId(), Dispute.Outcome.UPHELD, it.reason(), fact);
            case RankingReviewRejected it -> end(disputes, it.reviewId(), Dispute.Outcome.REJECTED, it.reason(), fact);
            case PointsRated none -> {}
            case PeriodFrozen none -> {}
            case ProvisionalRankingShown none -> {}
            case FactAdjusted none -> {}
            case ObjectionsClosed none -> {}
            case RankingApproved none -> {}
            case RankingPublished none -> {}
            case RankingCorrected none -> {}
        }
    }

    private static Dispute begun(
            UUID id,
            Dispute.Kind kind,
            UnitRef unit,
            Disputed disputed,
            String grounds,
            List<Attachment> evidence,
            Instant decideBy,
            PeriodFact fact) {
        return new Dispute(
                id,
                kind,
                unit,
                disputed,
                grounds,
                evidence,
                fact.at(),
                fact.by(),
                decideBy,
                Dispute.Outcome.OPEN,
                null,
                null,
                null);
    }

    private static void end(
            Map<UUID, Dispute> disputes, UUID id, Dispute.Outcome how, @Nullable String why, PeriodFact fact) {
        disputes.computeIfPresent(id, (same, dispute) -> dispute.ended(how, why, fact));
    }

    private <E extends PeriodEvent> Optional<E> last(Class<E> kind) {
        return events(kind).reduce((one, next) -> next);
    }

    private <E extends PeriodEvent> Stream<E> events(Class<E> kind) {
        return facts.stream().map(PeriodFact::event).filter(kind::isInstance).map(kind::cast);
    }
}
