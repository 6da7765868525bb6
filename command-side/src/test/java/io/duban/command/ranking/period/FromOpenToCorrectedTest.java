package io.duban.command.ranking.period;

import static io.duban.command.People.ADMINISTRATOR;
import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.DUBAN;
import static io.duban.command.People.LEADER_LU;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duban.command.desk.AtOnce;
import io.duban.command.desk.CommandNode;
import io.duban.command.organisation.OrganisationRegister;
import io.duban.command.ranking.AMonth;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.adoption.AdoptRuleSet;
import io.duban.kernel.ranking.adoption.ProposeRuleSet;
import io.duban.kernel.ranking.adoption.RuleBookEvent;
import io.duban.kernel.ranking.period.Adjustment;
import io.duban.kernel.ranking.period.ApproveRanking;
import io.duban.kernel.ranking.period.CloseObjections;
import io.duban.kernel.ranking.period.DecidePointObjection;
import io.duban.kernel.ranking.period.DecideRankingReview;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.Disputed;
import io.duban.kernel.ranking.period.FreezePeriod;
import io.duban.kernel.ranking.period.PeriodFrozen;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.PublicationScope;
import io.duban.kernel.ranking.period.PublishRanking;
import io.duban.kernel.ranking.period.RaisePointObjection;
import io.duban.kernel.ranking.period.RatePoints;
import io.duban.kernel.ranking.period.RequestRankingReview;
import io.duban.kernel.ranking.period.ShowProvisionalRanking;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.RemindUnit;
import io.duban.kernel.task.TaskId;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.ranking.period.CountyRankings;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One month's ranking from its first rating to its correction, by two nodes over one database whose clock the test moves. */
@TestMethodOrder(OrderAnnotation.class)
class FromOpenToCorrectedTest {

    private static final Steered CLOCK = new Steered();
    private static final LocalDate BEGUN = CLOCK.today();
    private static final YearMonth MONTH = YearMonth.from(BEGUN);

    private static TestDatabase database;
    private static CommandNode here;
    private static CommandNode there;
    private static UnitRef water;
    private static TaskId task;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        here = CommandNode.over(database, CLOCK);
        there = CommandNode.over(database, CLOCK);
        here.done(new RegisterUnit("县水利局", null), ADMINISTRATOR);
        water = here.bean(OrganisationRegister.class)
                .current()
                .unitNamed("县水利局")
                .orElseThrow();
        task = here.awaitingApproval(new DraftTask("修复东河堤防", "民生实事", "县政府常务会议", null, null, null, LimitType.FIXED));
        here.done(new ApproveRegistration(task), DIRECTOR);
        here.done(new DispatchTask(task, water.id(), List.of(), null, BEGUN.plusDays(30)), SUPERVISOR);
        here.done(new RemindUnit(task, "请抓紧办理"), SUPERVISOR);
    }

    @AfterAll
    static void stop() {
        there.close();
        here.close();
        database.close();
    }

    @Test
    @Order(1)
    void the_first_start_adopts_the_general_rules_once_though_two_nodes_started() {
        assertThat(here.stream(RuleBookEvent.STREAM)).hasSize(1);
        assertThat(rankings().rules().inForce(MONTH).orElseThrow().rules().id()).isEqualTo("general");
    }

    @Test
    @Order(2)
    void a_supervisor_proposes_and_a_leader_adopts() {
        here.done(new ProposeRuleSet(AMonth.YAML, MONTH.atDay(1), "加人工评分"), SUPERVISOR);
        there.done(new AdoptRuleSet(AMonth.RULES), LEADER_SHI);

        assertThat(rankings().rules().inForce(MONTH).orElseThrow().rules()).isEqualTo(AMonth.RULES);
    }

    @Test
    @Order(3)
    void while_the_month_is_open_it_is_rated_and_cannot_be_frozen() {
        here.done(new RatePoints(MONTH, water, "lead", "leader", new BigDecimal("8"), "有创新"), LEADER_SHI);

        assertThat(there.refused(new FreezePeriod(MONTH), SUPERVISOR, null)).isEqualTo("ranking.month-not-over");
        assertThat(there.refused(new FreezePeriod(YearMonth.of(1, 1)), SUPERVISOR, null))
                .isEqualTo("ranking.unknown-month");
    }

    /** Otherwise a fact could come in later with a place before the freezing, and a frozen number would change. */
    @Test
    @Order(4)
    void a_freezing_waits_for_whoever_is_recording_and_takes_its_place_behind_them() throws Exception {
        CLOCK.to(MONTH.plusMonths(1).atDay(2));
        var admin = JdbcClient.create(database.adminDataSource());
        try (var recording = database.adminDataSource().getConnection();
                var threads = Executors.newSingleThreadExecutor()) {
            recording.setAutoCommit(false);
            var place = recorded(recording);
            assertThat(here.refused(new FreezePeriod(MONTH), head(), null))
                    .as("who may not freeze waits for nobody and holds up nobody")
                    .isEqualTo("ranking.not-allowed");
            var freezing = threads.submit(() -> there.done(new FreezePeriod(MONTH), DIRECTOR));
            await().until(() -> admin.sql(
                            "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND mode = 'ShareRowExclusiveLock')")
                    .query(Boolean.class)
                    .single());
            assertThat(freezing).isNotDone();

            recording.rollback();

            assertThat(freezing.get().position()).isGreaterThan(place);
        }
    }

    /** An event that is written and not committed. */
    private static long recorded(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var place = statement.executeQuery("""
                        INSERT INTO events.domain_event (event_id, stream_type, stream_id, sequence_number, recorded_at,
                                                         name, revision, payload, metadata)
                        SELECT gen_random_uuid(), stream_type, gen_random_uuid(), 0, recorded_at, name, revision, payload, metadata
                          FROM events.domain_event ORDER BY position LIMIT 1
                        RETURNING position""")) {
            place.next();
            return place.getLong(1);
        }
    }

    @Test
    @Order(5)
    void frozen_it_binds_its_rules_and_no_later_ones_reach_it() {
        assertThat(story().frozen()).contains(new PeriodFrozen(MONTH, AMonth.RULES, CLOCK.instant()));
        var later = AMonth.YAML.replace("version: 2", "version: 3");
        assertThat(here.refused(new ProposeRuleSet(later, MONTH.atDay(1), "再改"), SUPERVISOR, null))
                .isEqualTo("rules.month-frozen");
        here.done(new ShowProvisionalRanking(MONTH), SUPERVISOR);
        assertThat(story().phase()).isEqualTo(PeriodPhase.SHOWN);
    }

    @Test
    @Order(6)
    void whoever_judged_the_task_or_gave_the_points_is_recused() {
        here.done(new RaisePointObjection(MONTH, new Disputed("onTime", "due", List.of(task)), "延期已获准", null), head());
        here.done(new RaisePointObjection(MONTH, new Disputed("lead", null, null), "漏看了材料", null), head());

        assertThat(here.refused(decision("onTime", false), SUPERVISOR, null)).isEqualTo("ranking.took-part");
        assertThat(here.refused(decision("lead", false), LEADER_SHI, null)).isEqualTo("ranking.took-part");
        assertThat(here.refused(
                        new RaisePointObjection(
                                MONTH, new Disputed("onTime", null, List.of(new TaskId(new UUID(9, 9)))), "不存在", null),
                        head(),
                        null))
                .isEqualTo("ranking.foreign-task");
        here.done(decision("lead", false), SUPERVISOR);
    }

    @Test
    @Order(7)
    void of_two_who_decide_at_once_one_is_told_that_it_is_decided() throws Exception {
        var upheld = decision("onTime", true);
        var rejected = decision("onTime", false);
        var answers = AtOnce.<CommandAnswer>all(
                List.<Callable<CommandAnswer>>of(() -> here.desk().submit(upheld, DIRECTOR, null), () -> there.desk()
                        .submit(rejected, LEADER_LU, null)));

        assertThat(answers).hasAtLeastOneElementOfType(CommandAnswer.Done.class);
        assertThat(answers.stream().filter(CommandAnswer.Refused.class::isInstance))
                .singleElement()
                .isInstanceOfSatisfying(
                        CommandAnswer.Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("ranking.dispute-decided"));
        var decided = dispute("onTime").outcome() == Dispute.Outcome.UPHELD ? 1 : 0;
        assertThat(story().adjustments()).hasSize(decided);
    }

    @Test
    @Order(8)
    void after_its_time_it_is_closed_approved_and_published() {
        assertThat(here.refused(new CloseObjections(MONTH), DUBAN, null)).isEqualTo("ranking.objections-running");
        CLOCK.to(story().shown().orElseThrow().objectionsUntil().plusSeconds(60));
        here.done(new CloseObjections(MONTH), DUBAN);
        assertThat(there.refused(new CloseObjections(MONTH), DUBAN, null)).isEqualTo("ranking.wrong-phase");
        here.done(new ApproveRanking(MONTH), DIRECTOR);
        there.done(new PublishRanking(MONTH, PublicationScope.ALL), SUPERVISOR);

        assertThat(story().phase()).isEqualTo(PeriodPhase.PUBLISHED);
        assertThat(story().revision()).isEqualTo(1);
    }

    @Test
    @Order(9)
    void a_review_is_decided_by_somebody_who_took_no_part_and_corrects_at_once() {
        here.done(new RequestRankingReview(MONTH, new Disputed("plus", null, null), "亮点未计入", null), head());
        var change = new Adjustment(water, "plus", BigDecimal.ONE);
        var review = new DecideRankingReview(MONTH, dispute("plus").id(), true, List.of(change), "应予采信");
        var before = story().adjustments().size();

        assertThat(here.refused(review, DIRECTOR, null)).isEqualTo("ranking.took-part");
        there.done(review, LEADER_SHI);

        assertThat(story().revision()).isEqualTo(2);
        assertThat(story().adjustments()).hasSize(before + 1);
        assertThat(story().published()).isPresent();
        assertThat(here.refused(review, LEADER_SHI, null)).isEqualTo("ranking.dispute-decided");
    }

    @Test
    @Order(10)
    void several_months_asked_for_at_once_are_told_as_one_by_one() {
        here.done(new RatePoints(MONTH.plusMonths(1), water, "lead", "leader", BigDecimal.ONE, "尚可"), LEADER_SHI);
        var asked = List.of(MONTH.plusMonths(1), MONTH.minusMonths(1), MONTH);

        var told = rankings().periods(asked);

        assertThat(told).isEqualTo(asked.stream().map(rankings()::period).toList());
        assertThat(told).extracting(story -> story.facts().isEmpty()).containsExactly(false, true, false);
        assertThat(rankings().periods(List.of())).isEmpty();
    }

    private static DecidePointObjection decision(String item, boolean upheld) {
        var changes = upheld ? List.of(new Adjustment(water, "due", BigDecimal.ONE.negate())) : List.<Adjustment>of();
        return new DecidePointObjection(MONTH, dispute(item).id(), upheld, changes, "已查证");
    }

    private static Dispute dispute(String item) {
        return story().disputes().stream()
                .filter(one -> one.disputed().item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static PeriodStory story() {
        return rankings().period(MONTH);
    }

    private static CountyRankings rankings() {
        return there.bean(CountyRankings.class);
    }

    private static Actor head() {
        return new Actor("shuili", "水利局长", Role.UNIT_HEAD, water, null);
    }

    /** Begins now and goes on when it is told to; never behind what was recorded. */
    private static final class Steered extends Clock {

        private volatile Instant now = Instant.now();

        LocalDate today() {
            return LocalDate.ofInstant(now, CountyTime.ZONE);
        }

        void to(Instant later) {
            now = later;
        }

        void to(LocalDate day) {
            to(day.atTime(10, 0).atZone(CountyTime.ZONE).toInstant());
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return CountyTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
