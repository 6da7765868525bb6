package io.duban.kernel.ranking.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.adoption.RuleSetId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a month's facts amount to, now and as known at an earlier moment. */
class PeriodStoryTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final UnitRef WATER = new UnitRef(new UnitId(new UUID(1, 1)), "县水利局");
    private static final UnitRef ROADS = new UnitRef(new UnitId(new UUID(1, 2)), "县交通局");
    private static final UUID OBJECTION = new UUID(4, 1);
    private static final UUID REVIEW = new UUID(4, 2);
    private static final Disputed LINE = new Disputed("onTime", "due", null);
    private static final Adjustment CHANGE = new Adjustment(WATER, "due", BigDecimal.ONE);
    private static final Instant NOW = Instant.ofEpochSecond(100);
    private static final RuleSetId RULES = new RuleSetId("general", 1);

    private static final List<PeriodEvent> ROAD = List.of(
            new PeriodFrozen(MARCH, RULES, NOW),
            new ProvisionalRankingShown(MARCH, NOW),
            new PointObjectionRaised(MARCH, OBJECTION, WATER, LINE, "多计", List.of(), NOW),
            new PointObjectionUpheld(MARCH, OBJECTION, "属实"),
            new FactAdjusted(MARCH, CHANGE, OBJECTION, "属实"),
            new ObjectionsClosed(MARCH),
            new RankingApproved(MARCH),
            new RankingPublished(MARCH, PublicationScope.ALL, NOW),
            new RankingReviewRequested(MARCH, REVIEW, WATER, LINE, "仍多计", List.of(), NOW),
            new RankingReviewUpheld(MARCH, REVIEW, "采信"),
            new FactAdjusted(MARCH, CHANGE, REVIEW, "采信"),
            new RankingCorrected(MARCH, 2, "采信"));

    @Test
    void the_phase_follows_the_steps_and_nothing_else() {
        var phases = new ArrayList<PeriodPhase>();
        var story = PeriodStory.of(MARCH);
        phases.add(story.phase());
        for (var event : ROAD) {
            story = story.with(fact(event, phases.size(), "a"));
            phases.add(story.phase());
        }
        assertThat(phases)
                .containsExactly(
                        PeriodPhase.OPEN,
                        PeriodPhase.FROZEN,
                        PeriodPhase.SHOWN,
                        PeriodPhase.SHOWN,
                        PeriodPhase.SHOWN,
                        PeriodPhase.SHOWN,
                        PeriodPhase.CLOSED,
                        PeriodPhase.APPROVED,
                        PeriodPhase.PUBLISHED,
                        PeriodPhase.PUBLISHED,
                        PeriodPhase.PUBLISHED,
                        PeriodPhase.PUBLISHED,
                        PeriodPhase.PUBLISHED);
    }

    @Test
    void an_earlier_moment_sees_a_beginning_of_the_story() {
        var all = told(ROAD);

        assertThat(all.knownAt(Instant.ofEpochSecond(2)).phase()).isEqualTo(PeriodPhase.SHOWN);
        assertThat(all.knownAt(Instant.ofEpochSecond(2))
                        .dispute(OBJECTION)
                        .orElseThrow()
                        .isOpen())
                .isTrue();
        assertThat(all.knownAt(Instant.ofEpochSecond(7)).revision()).isEqualTo(1);
        assertThat(all.knownAt(Instant.ofEpochSecond(6)).revision()).isZero();
        assertThat(all.revision()).isEqualTo(2);
        assertThat(all.knownAt(Instant.ofEpochSecond(-1))).isEqualTo(PeriodStory.of(MARCH));
    }

    @Test
    void a_dispute_knows_who_raised_it_what_became_of_it_and_when() {
        var dispute = told(ROAD).dispute(OBJECTION).orElseThrow();

        assertThat(dispute.kind()).isEqualTo(Dispute.Kind.OBJECTION);
        assertThat(dispute.outcome()).isEqualTo(Dispute.Outcome.UPHELD);
        assertThat(dispute.raisedBy()).isEqualTo("account2");
        assertThat(dispute.endedBy()).isEqualTo("account3");
        assertThat(dispute.endedAt()).isEqualTo(Instant.ofEpochSecond(3));
        assertThat(dispute.reason()).isEqualTo("属实");
        assertThat(told(ROAD).disputes()).extracting(Dispute::id).containsExactly(OBJECTION, REVIEW);
    }

    @Test
    void the_last_rating_of_each_rater_holds() {
        var story = told(List.of(
                rated(WATER, "lead", "leader", "5"),
                rated(WATER, "lead", "office", "6"),
                rated(ROADS, "lead", "leader", "7"),
                rated(WATER, "lead", "leader", "8"),
                rated(WATER, "plus", null, "1")));

        assertThat(story.ratings())
                .extracting(fact -> ((PointsRated) fact.event()).points().intValue())
                .containsExactly(8, 6, 7, 1);
    }

    @Test
    void who_took_part_is_read_from_the_story_for_each_item() {
        var story = told(List.of(
                rated(WATER, "lead", "leader", "5"),
                rated(ROADS, "lead", "leader", "5"),
                new PointObjectionRaised(MARCH, OBJECTION, WATER, LINE, "多计", List.of(), NOW),
                new PointObjectionRejected(MARCH, OBJECTION, "不属实"),
                new RankingApproved(MARCH),
                new RankingPublished(MARCH, PublicationScope.ALL, NOW)));

        assertThat(TookPart.inItem(story, WATER, "lead")).containsExactly("account0");
        assertThat(TookPart.inItem(story, WATER, "onTime")).containsExactly("account3");
        assertThat(TookPart.inItem(story, ROADS, "onTime")).isEmpty();
        assertThat(TookPart.inRanking(story)).containsExactlyInAnyOrder("account4", "account5");
    }

    private static PointsRated rated(UnitRef unit, String item, @Nullable String rater, String points) {
        return new PointsRated(MARCH, unit, item, rater, new BigDecimal(points), "好");
    }

    private static PeriodStory told(List<? extends PeriodEvent> events) {
        var story = PeriodStory.of(MARCH);
        for (var event : events) {
            story = story.with(
                    fact(event, story.facts().size(), "account" + story.facts().size()));
        }
        return story;
    }

    private static PeriodFact fact(PeriodEvent event, int second, String by) {
        return new PeriodFact(event, Instant.ofEpochSecond(second), by, by);
    }
}
