package io.duban.query.automation;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.digest.DigestPart;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.period.Disputed;
import io.duban.kernel.ranking.period.ObjectionsClosed;
import io.duban.kernel.ranking.period.PeriodEvent;
import io.duban.kernel.ranking.period.PeriodFact;
import io.duban.kernel.ranking.period.PeriodFrozen;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.PointObjectionRaised;
import io.duban.kernel.ranking.period.PointObjectionRejected;
import io.duban.kernel.ranking.period.PointObjectionWithdrawn;
import io.duban.kernel.ranking.period.ProvisionalRankingShown;
import io.duban.kernel.ranking.period.PublicationScope;
import io.duban.kernel.ranking.period.RankingApproved;
import io.duban.kernel.ranking.period.RankingPublished;
import io.duban.kernel.ranking.period.RankingReviewRequested;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the morning's message says about rankings. */
class RankingNewsTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
    private static final UnitRef WATER = new UnitRef(new UnitId(new UUID(1, 1)), "县水利局");
    private static final UnitRef ROADS = new UnitRef(new UnitId(new UUID(1, 2)), "县交通局");
    private static final Disputed LINE = new Disputed("onTime", null, null);
    private static final UUID ONE = new UUID(4, 1);
    private static final UUID OTHER = new UUID(4, 2);
    private static final Instant SINCE = at(TODAY.minusDays(1));

    @Test
    void units_are_told_once_that_a_ranking_is_shown_and_published() {
        var shown = story(
                at(TODAY),
                new PeriodFrozen(MARCH, new RuleSetId("general", 1), SINCE),
                new ProvisionalRankingShown(MARCH, SINCE));

        assertThat(on(shown).unit(WATER.id())).containsExactly(part("RANKING_SHOWN", 1));
        assertThat(on(story(SINCE, new ProvisionalRankingShown(MARCH, SINCE))).unit(WATER.id()))
                .isEmpty();
        assertThat(on(story(at(TODAY), new RankingPublished(MARCH, PublicationScope.ALL, SINCE)))
                        .unit(WATER.id()))
                .containsExactly(part("RANKING_PUBLISHED", 1));
    }

    @Test
    void a_unit_is_told_that_its_own_dispute_was_decided_and_nothing_of_others() {
        var decided = story(at(TODAY), raised(ONE, TODAY), new PointObjectionRejected(MARCH, ONE, "不属实"));

        assertThat(on(decided).unit(WATER.id())).containsExactly(part("RANKING_DISPUTE_DECIDED", 1));
        assertThat(on(decided).unit(ROADS.id())).isEmpty();
        assertThat(on(story(at(TODAY), raised(ONE, TODAY), new PointObjectionWithdrawn(MARCH, ONE)))
                        .unit(WATER.id()))
                .isEmpty();
    }

    @Test
    void the_office_is_told_every_morning_what_waits_and_on_its_last_day_that_it_is_due() {
        var waiting = story(SINCE, raised(ONE, TODAY.plusDays(1)), raised(OTHER, TODAY));

        assertThat(on(waiting).office())
                .containsExactly(part("RANKING_OBJECTION_TO_DECIDE", 2), part("RANKING_LAST_DAY", 1));
        assertThat(new RankingNews.Day(List.of(waiting), TODAY.plusDays(5), SINCE).office())
                .containsExactly(part("RANKING_OBJECTION_TO_DECIDE", 2), part("RANKING_LAST_DAY", 2));
        assertThat(on(story(
                                SINCE,
                                new RankingReviewRequested(
                                        MARCH, ONE, WATER, LINE, "未采信", List.of(), at(TODAY.plusDays(9)))))
                        .office())
                .containsExactly(part("RANKING_REVIEW_TO_DECIDE", 1));
    }

    @Test
    void a_ranking_waits_for_approval_once_nothing_is_disputed_any_more() {
        assertThat(on(story(SINCE, new ObjectionsClosed(MARCH))).office())
                .containsExactly(part("RANKING_TO_APPROVE", 1));
        assertThat(on(story(SINCE, raised(ONE, TODAY.plusDays(1)), new ObjectionsClosed(MARCH)))
                        .office())
                .containsExactly(part("RANKING_OBJECTION_TO_DECIDE", 1));
        assertThat(on(story(SINCE, new ObjectionsClosed(MARCH), new RankingApproved(MARCH)))
                        .office())
                .isEmpty();
    }

    private static RankingNews.Day on(PeriodStory story) {
        return new RankingNews.Day(List.of(story), TODAY, SINCE);
    }

    private static PointObjectionRaised raised(UUID id, LocalDate decideBy) {
        return new PointObjectionRaised(MARCH, id, WATER, LINE, "漏计", List.of(), at(decideBy));
    }

    private static DigestPart part(String kind, int count) {
        return new DigestPart(kind, count, List.of());
    }

    private static PeriodStory story(Instant at, PeriodEvent... events) {
        var story = PeriodStory.of(MARCH);
        for (var event : events) {
            story = story.with(new PeriodFact(event, at, "a", "甲"));
        }
        return story;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(18, 0).atZone(CountyTime.ZONE).toInstant();
    }
}
