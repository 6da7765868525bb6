package io.duban.command.ranking;

import io.duban.command.Given;
import io.duban.command.People;
import io.duban.command.organisation.OrganisationChart;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.event.Fact;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.period.ObjectionsClosed;
import io.duban.kernel.ranking.period.PeriodEvent;
import io.duban.kernel.ranking.period.PeriodFact;
import io.duban.kernel.ranking.period.PeriodFrozen;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.ProvisionalRankingShown;
import io.duban.kernel.ranking.period.PublicationScope;
import io.duban.kernel.ranking.period.RankingApproved;
import io.duban.kernel.ranking.period.RankingPublished;
import io.duban.kernel.rejection.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** March 2026 in a county with two units, and what tests ask of decisions. */
public final class AMonth {

    public static final YearMonth MARCH = YearMonth.of(2026, 3);
    public static final RuleSetId RULES = new RuleSetId("xishan", 2);
    public static final Instant UNTIL = at("2026-04-10T18:00");
    public static final Instant REVIEWS_UNTIL = at("2026-05-15T18:00");
    public static final LimitBasis LIMITS = Given.LIMITS.inForce();
    public static final OrganisationChart CHART = chart();

    public static final String YAML = """
            ruleset: {id: xishan, version: 2, title: 溪山, basis: 溪政〔2026〕1号}
            period: MONTH
            freezeAt: "5th workday 18:00"
            metrics:
              onTime: {name: 按时办结率, ratio: [closedOnTime, due], unit: PERCENT, round: {scale: 2, mode: HALF_UP, when: BEFORE_SCORING}}
            items:
              - {id: onTime, name: 按时办结, type: LINEAR, metric: onTime, max: 85, fullAt: 95, perPoint: 1, floor: 0}
              - {id: lead, name: 领导评价, type: MANUAL, max: 10, raters: [leader, office], needReason: true}
              - {id: extra, name: 加分, type: BLOCK, max: 5, items: [{id: plus, name: 工作亮点, type: MANUAL, min: 1, max: 5}]}
            objection: {window: 3 WORKDAY, before: PUBLISH}
            """;

    private AMonth() {}

    public static PeriodStory told(PeriodEvent... events) {
        return and(PeriodStory.of(MARCH), "system", events);
    }

    public static PeriodStory and(PeriodStory story, String account, PeriodEvent... events) {
        var all = story;
        for (var event : events) {
            all = all.with(new PeriodFact(event, Instant.EPOCH, account, account));
        }
        return all;
    }

    public static PeriodStory frozen() {
        return told(new PeriodFrozen(MARCH, RULES, at("2026-04-08T18:00")));
    }

    public static PeriodStory shown() {
        return and(frozen(), "system", new ProvisionalRankingShown(MARCH, UNTIL));
    }

    public static PeriodStory closed() {
        return and(shown(), "system", new ObjectionsClosed(MARCH));
    }

    public static PeriodStory approved() {
        return and(closed(), "zhuren", new RankingApproved(MARCH));
    }

    public static PeriodStory published() {
        return and(approved(), "ducha1", new RankingPublished(MARCH, PublicationScope.ALL, REVIEWS_UNTIL));
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CountyTime.ZONE).toInstant();
    }

    public static String codeOf(Decision decision) {
        return rejection(decision).code();
    }

    public static Rejection rejection(Decision decision) {
        return switch (decision) {
            case Decision.Refused refused -> refused.rejection();
            case Decision.Accepted accepted -> throw new AssertionError(accepted.toString());
        };
    }

    public static List<DomainEvent> events(Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted ->
                accepted.facts().stream().map(Fact::event).toList();
            case Decision.Refused refused ->
                throw new AssertionError(refused.rejection().sentence());
        };
    }

    public static List<Actor> everybodyBut(Set<Role> roles) {
        return People.EVERYBODY.stream()
                .filter(actor -> !roles.contains(actor.role()))
                .toList();
    }

    private static OrganisationChart chart() {
        var day = LocalDate.of(2026, 1, 5);
        return OrganisationChart.EMPTY
                .evolve(new UnitRegistered(People.WATER, "县直部门"), day)
                .evolve(new UnitRegistered(People.TOWN, "乡镇街道"), day)
                .on(LocalDate.of(2026, 4, 8));
    }
}
