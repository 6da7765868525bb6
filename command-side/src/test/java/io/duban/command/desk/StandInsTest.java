package io.duban.command.desk;

import static io.duban.command.People.ADMINISTRATOR;
import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.LEADER_LU;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.LU;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.People.WATER_LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.organisation.OrganisationRegister;
import io.duban.command.organisation.TestChart;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.organisation.AppointHead;
import io.duban.kernel.organisation.DelegateAsHead;
import io.duban.kernel.organisation.DelegateAsLeader;
import io.duban.kernel.organisation.DelegationEnded;
import io.duban.kernel.organisation.DelegationId;
import io.duban.kernel.organisation.Deputy;
import io.duban.kernel.organisation.EndDelegation;
import io.duban.kernel.organisation.HeadDelegated;
import io.duban.kernel.organisation.LeaderDelegated;
import io.duban.kernel.organisation.LeaderLeftOffice;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.organisation.RegisterLeader;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.StandIn;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.ApproveClosing;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.DecideObjection;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.ObjectionOutcome;
import io.duban.kernel.task.PassVerification;
import io.duban.kernel.task.RaiseObjection;
import io.duban.kernel.task.SignForTask;
import io.duban.kernel.task.TaskId;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 授权代行 over the desk: from the first to the last day, and not a request longer. */
class StandInsTest {

    private static final LocalDate TODAY = LocalDate.now(CountyTime.ZONE);
    private static final DelegationId ID = new DelegationId(new UUID(7, 1));
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 10);

    private static TestDatabase database;
    private static CommandNode node;
    private static UnitRef water;
    private static Actor head;
    private static Actor liaison;
    private static Actor shi;
    private static Actor lu;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        node = CommandNode.over(database);
        node.done(new RegisterUnit("县水利局", null), ADMINISTRATOR);
        node.done(new RegisterLeader("副县长", "石磊"), ADMINISTRATOR);
        node.done(new RegisterLeader("常务副县长", "陆川"), ADMINISTRATOR);
        var chart = node.bean(OrganisationRegister.class).current();
        water = chart.unitNamed("县水利局").orElseThrow();
        head = new Actor("shuili", "水利局长", Role.UNIT_HEAD, water, null);
        liaison = new Actor("shuili-l", "水利联络员", Role.UNIT_LIAISON, water, null);
        shi = leader(chart.leaderNamed("副县长", "石磊").orElseThrow(), "shilei");
        lu = leader(chart.leaderNamed("常务副县长", "陆川").orElseThrow(), "luchuan");
        node.done(new AppointHead(water.id(), "周岩", "局长", TODAY), ADMINISTRATOR);
    }

    @AfterAll
    static void stop() {
        node.close();
        database.close();
    }

    @Test
    void one_leader_closes_for_another_until_the_delegation_is_ended_and_the_closing_says_for_whom() {
        var first = toBeClosed();
        var second = toBeClosed();
        assertThat(node.refused(closing(first), lu, null)).isEqualTo("task.not-allowed");

        delegate();
        var delegation = delegationOf();
        node.done(closing(first), lu);
        node.done(new EndDelegation(delegation, TODAY), ADMINISTRATOR);

        assertThat(node.refused(closing(second), lu, null)).isEqualTo("task.not-allowed");
        var closed = named(first, "task.closed");
        assertThat(closed.actor().account()).isEqualTo("luchuan");
        assertThat(closed.actor().name()).isEqualTo("常务副县长 陆川");
        assertThat(closed.actor().stoodInFor()).isEqualTo("副县长 石磊");
        assertThat(closed.actor().stoodInForAccounts()).containsExactly("shilei");
        assertThat(closed.actor().leaderName()).isEqualTo("副县长 石磊");
        node.done(closing(second), shi);
        assertThat(named(second, "task.closed").actor().stoodInFor()).isNull();
    }

    /** 督查条例 Art. 17: neither of the two reviews what one did for the other. */
    @Test
    void what_was_concluded_for_another_recuses_both() {
        var task = toBeClosed();
        delegate();
        node.done(closing(task), lu);
        node.done(new EndDelegation(delegationOf(), TODAY), ADMINISTRATOR);
        node.done(new RaiseObjection(task, named(task, "task.closed").sequence(), "评价偏低", List.of()), head);
        var decision = new DecideObjection(task, 1, ObjectionOutcome.DISMISSED, "事实清楚", null);

        assertThat(node.refused(decision, lu, null)).isEqualTo("task.took-part");
        assertThat(node.refused(decision, shi, null)).isEqualTo("task.took-part");
        node.done(decision, DIRECTOR);
    }

    @Test
    void the_liaison_signs_for_the_head_who_named_their_account_and_for_nobody_else() {
        var task = inProgress();
        assertThat(node.refused(new ApplyForCompletion(task, "已完工", List.of()), liaison, null))
                .isEqualTo("task.not-allowed");
        node.done(
                new DelegateAsHead(water.id(), "水利联络员", "办公室主任", liaison.account(), "外出期间工作", TODAY, TODAY),
                ADMINISTRATOR);
        var namesake = new Actor("shuili-2", "水利联络员", Role.UNIT_LIAISON, water, null);
        assertThat(node.refused(new ApplyForCompletion(task, "已完工", List.of()), namesake, null))
                .isEqualTo("task.not-allowed");

        node.done(new ApplyForCompletion(task, "已完工", List.of()), liaison);

        var asked = named(task, "task.completion_requested").actor();
        assertThat(asked.account()).isEqualTo("shuili-l");
        assertThat(asked.role()).isEqualTo(Role.UNIT_HEAD);
        assertThat(asked.stoodInFor()).isEqualTo("周岩");
    }

    @Test
    void a_delegation_holds_from_its_first_to_its_last_day_and_ends_by_itself() {
        var given = new LeaderDelegated(ID, SHI, LU, "外出期间工作", FIRST, LAST);

        assertThat(on(FIRST.minusDays(1), LEADER_LU, given)).isEmpty();
        assertThat(on(FIRST, LEADER_LU, given)).containsExactly("副县长 石磊");
        assertThat(on(LAST, LEADER_LU, given)).containsExactly("副县长 石磊");
        assertThat(on(LAST.plusDays(1), LEADER_LU, given)).isEmpty();
        assertThat(on(FIRST, LEADER_SHI, given)).as("nothing comes back").isEmpty();
    }

    @Test
    void one_that_is_ended_early_holds_no_more_from_that_day() {
        var given = new LeaderDelegated(ID, SHI, LU, "外出期间工作", FIRST, LAST);
        var ended = new DelegationEnded(ID, FIRST.plusDays(3));

        assertThat(on(FIRST.plusDays(2), LEADER_LU, given, ended)).hasSize(1);
        assertThat(on(FIRST.plusDays(3), LEADER_LU, given, ended)).isEmpty();
    }

    @Test
    void nobody_stands_in_for_a_leader_who_has_left_office() {
        var given = new LeaderDelegated(ID, SHI, LU, "外出期间工作", FIRST, LAST);

        assertThat(on(LAST, LEADER_LU, given, new LeaderLeftOffice(SHI, LAST))).isEmpty();
    }

    @Test
    void for_a_head_only_the_named_account_of_the_same_unit_stands_in() {
        var given = headDelegated(WATER_LIAISON.account());
        var elsewhere = new Actor(WATER_LIAISON.account(), "调走的人", Role.UNIT_LIAISON, ROADS, null);

        assertThat(on(FIRST, WATER_LIAISON, given)).hasSize(1);
        assertThat(on(FIRST, elsewhere, given)).isEmpty();
        assertThat(on(FIRST, WATER_HEAD, given)).isEmpty();
        assertThat(on(FIRST, WATER_LIAISON, headDelegated(null))).isEmpty();
    }

    @Test
    void nobody_brings_powers_along() {
        var pretending =
                LEADER_LU.standingInFor(List.of(new StandIn("副县长 石磊", Role.LEADER, null, SHI, Set.of("shilei"))));

        assertThat(on(FIRST, pretending)).isEmpty();
    }

    private static HeadDelegated headDelegated(String account) {
        return new HeadDelegated(ID, WATER, null, new Deputy("水利联络员", "办公室主任", account), "外出期间工作", FIRST, LAST);
    }

    private static List<String> on(LocalDate day, Actor person, OrganisationEvent... facts) {
        var chart = TestChart.after(facts).on(day);
        var standIns = new StandIns(() -> chart, JdbcClient.create(database.adminDataSource()));
        return standIns.today(person).standsInFor().stream().map(StandIn::name).toList();
    }

    private static void delegate() {
        JdbcClient.create(database.adminDataSource())
                .sql("""
                INSERT INTO events.account (account, password_hash, name, role, leader_id, leader_post, leader_name, created_at)
                VALUES ('shilei', '-', '石磊', 'LEADER', ?, '副县长', '石磊', now()) ON CONFLICT DO NOTHING""")
                .param(shi.leader().id().value())
                .update();
        node.done(new DelegateAsLeader(shi.leader().id(), lu.leader().id(), "外出期间工作", TODAY, TODAY), ADMINISTRATOR);
    }

    private static DelegationId delegationOf() {
        return node.bean(OrganisationRegister.class).current().delegationsInForce().stream()
                .filter(term -> term.leader() != null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ApproveClosing closing(TaskId task) {
        return new ApproveClosing(task, ClosingGrade.GOOD, "同意");
    }

    private static TaskId toBeClosed() {
        var task = inProgress();
        node.done(new ApplyForCompletion(task, "已完工", List.of()), head);
        node.done(new PassVerification(task, "属实"), SUPERVISOR);
        return task;
    }

    private static TaskId inProgress() {
        var task =
                node.awaitingApproval(new DraftTask("修复东河堤防", "民生实事", "县政府工作报告", null, null, null, LimitType.GENERAL));
        node.done(new ApproveRegistration(task), DIRECTOR);
        node.done(new DispatchTask(task, water.id(), List.of(), shi.leader().id(), TODAY.plusDays(30)), SUPERVISOR);
        node.done(new SignForTask(task), head);
        return task;
    }

    private static RecordedEvent named(TaskId task, String name) {
        return node.stream(task.value()).stream()
                .filter(event -> event.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Actor leader(LeaderRef leader, String account) {
        return new Actor(account, leader.name(), Role.LEADER, null, leader);
    }
}
