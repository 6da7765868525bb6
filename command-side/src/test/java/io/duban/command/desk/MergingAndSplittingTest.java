package io.duban.command.desk;

import static io.duban.command.People.ADMINISTRATOR;
import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.DUBAN;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.desk.FromDraftToClosingTest.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.command.organisation.OrganisationRegister;
import io.duban.command.task.carryover.LedgerRows;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.CancelTask;
import io.duban.kernel.task.DecideObjection;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.MergeTask;
import io.duban.kernel.task.ObjectionOutcome;
import io.duban.kernel.task.RaiseObjection;
import io.duban.kernel.task.ReturnForRework;
import io.duban.kernel.task.SignForTask;
import io.duban.kernel.task.SplitPart;
import io.duban.kernel.task.SplitTask;
import io.duban.kernel.task.TaskAbsorbed;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskSplit;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T20 over two processes and a real PostgreSQL: what concerns several tasks is recorded in all of them or in none. */
class MergingAndSplittingTest {

    private static final LocalDate TODAY = LocalDate.now(CountyTime.ZONE);

    private static TestDatabase database;
    private static CommandNode here;
    private static CommandNode there;
    private static UnitRef water;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        here = CommandNode.over(database);
        there = CommandNode.over(database);
        here.done(new RegisterUnit("县水利局", null), ADMINISTRATOR);
        water = here.bean(OrganisationRegister.class)
                .current()
                .unitNamed("县水利局")
                .orElseThrow();
    }

    @AfterAll
    static void stop() {
        here.close();
        there.close();
        database.close();
    }

    @Test
    void each_of_two_merged_tasks_points_to_the_other_and_the_earlier_day_counts() {
        var merged = dispatched("甲", 7);
        var main = dispatched("乙", 20);
        here.done(new MergeTask(merged.id(), main.number(), "同一工程"), SUPERVISOR, "merge-1");

        assertThat(names(merged.id())).containsSubsequence("task.merged", "task.clocks_set", "task.lamp_changed");
        assertThat(names(main.id())).containsSubsequence("task.absorbed", "task.clocks_set");
        var absorbed = here.stream(main.id().value()).stream()
                .map(RecordedEvent::event)
                .filter(TaskAbsorbed.class::isInstance)
                .map(TaskAbsorbed.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(absorbed.merged().number()).isEqualTo(merged.number());
        assertThat(absorbed.merged().title()).isEqualTo("甲");
        assertThat(absorbed.deadline()).isEqualTo(TODAY.plusDays(7));
        assertThat(here.refused(new MergeTask(main.id(), merged.number(), "反过来"), SUPERVISOR, null))
                .isEqualTo("task.main-task-not-open");
    }

    @Test
    void the_same_merging_under_the_same_key_is_answered_and_not_repeated() {
        var merged = dispatched("甲", 7);
        var main = dispatched("乙", 20);
        var command = new MergeTask(merged.id(), main.number(), "同一工程");
        var first = here.done(command, SUPERVISOR, "merge-twice");
        assertThat(there.done(command, SUPERVISOR, "merge-twice")).isEqualTo(first);
        assertThat(names(main.id())).containsOnlyOnce("task.absorbed");
    }

    @Test
    void a_number_that_came_with_a_ledger_is_found_and_an_unknown_one_is_not() {
        here.done(LedgerRows.open("督〔2020〕77号", 1, "甲"), DUBAN);
        var merged = dispatched("乙", 7);
        assertThat(here.refused(new MergeTask(merged.id(), "督〔2020〕78号", "同一事项"), SUPERVISOR, null))
                .isEqualTo("task.no-such-number");
        assertThat(here.refused(new MergeTask(merged.id(), merged.number(), "同一事项"), SUPERVISOR, null))
                .isEqualTo("task.merge-into-itself");
        here.done(new MergeTask(merged.id(), "督〔2020〕77号", "同一事项"), SUPERVISOR);
    }

    @Test
    void a_main_task_that_another_process_has_ended_meanwhile_is_seen_to_have_ended() {
        var merged = dispatched("甲", 7);
        var main = dispatched("乙", 20);
        there.done(new CancelTask(main.id(), "重复"), DIRECTOR);
        assertThat(here.refused(new MergeTask(merged.id(), main.number(), "同一工程"), SUPERVISOR, null))
                .isEqualTo("task.main-task-not-open");
    }

    @Test
    void two_tasks_that_are_merged_into_each_other_at_once_leave_one_that_goes_on() throws Exception {
        for (var round = 0; round < 5; round++) {
            var one = dispatched("甲", 7);
            var other = dispatched("乙", 20);
            List<Callable<CommandAnswer>> both = List.of(
                    () -> here.desk().submit(new MergeTask(one.id(), other.number(), "同一"), SUPERVISOR, null),
                    () -> there.desk().submit(new MergeTask(other.id(), one.number(), "同一"), DIRECTOR, null));
            var answers = AtOnce.all(both);
            assertThat(answers).filteredOn(CommandAnswer.Done.class::isInstance).hasSize(1);
            var merged = names(one.id()).contains("task.merged") ? one : other;
            var main = merged == one ? other : one;
            assertThat(names(merged.id())).contains("task.merged").doesNotContain("task.absorbed");
            assertThat(names(main.id())).contains("task.absorbed").doesNotContain("task.merged");
        }
    }

    /** Each holds its own task's place and waits for the other's: the server turns one back, and it looks again. */
    @Test
    void two_mergings_that_wait_for_each_other_end_as_one_merging_and_one_refusal() throws Exception {
        var one = dispatched("甲", 7);
        var other = dispatched("乙", 20);
        var admin = JdbcClient.create(database.adminDataSource());
        admin.sql("""
                        CREATE FUNCTION events.slow_absorbing() RETURNS trigger LANGUAGE plpgsql AS
                        $$ BEGIN IF NEW.name = 'task.absorbed' THEN PERFORM pg_sleep(1); END IF; RETURN NEW; END $$
                        """).update();
        admin.sql("""
                        CREATE TRIGGER slow_absorbing BEFORE INSERT ON events.domain_event
                        FOR EACH ROW EXECUTE FUNCTION events.slow_absorbing()
                        """).update();
        List<Callable<CommandAnswer>> both = List.of(
                () -> here.desk().submit(new MergeTask(one.id(), other.number(), "同一"), SUPERVISOR, null),
                () -> there.desk().submit(new MergeTask(other.id(), one.number(), "同一"), DIRECTOR, null));
        var answers = AtOnce.all(both);
        admin.sql("DROP TRIGGER slow_absorbing ON events.domain_event").update();

        assertThat(answers).filteredOn(CommandAnswer.Done.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(CommandAnswer.Refused.class::isInstance).hasSize(1);
    }

    @Test
    void a_merging_that_cannot_be_recorded_whole_is_not_recorded_at_all() {
        var merged = dispatched("甲", 7);
        var main = dispatched("乙", 20);
        var admin = JdbcClient.create(database.adminDataSource());
        admin.sql("""
                        CREATE FUNCTION events.no_absorbing() RETURNS trigger LANGUAGE plpgsql AS
                        $$ BEGIN IF NEW.name = 'task.absorbed' THEN RAISE EXCEPTION 'no room'; END IF; RETURN NEW; END $$
                        """).update();
        admin.sql("""
                        CREATE TRIGGER no_absorbing BEFORE INSERT ON events.domain_event
                        FOR EACH ROW EXECUTE FUNCTION events.no_absorbing()
                        """).update();
        var command = new MergeTask(merged.id(), main.number(), "同一工程");
        assertThatThrownBy(() -> here.desk().submit(command, SUPERVISOR, null)).hasStackTraceContaining("no room");
        admin.sql("DROP TRIGGER no_absorbing ON events.domain_event").update();

        assertThat(names(merged.id())).doesNotContain("task.merged");
        here.done(command, SUPERVISOR);
        assertThat(names(merged.id())).containsOnlyOnce("task.merged");
    }

    /** Decision 0013: a part is a draft of whoever splits, handed in at once, and somebody else approves it. */
    @Test
    void each_part_is_a_task_of_its_own_that_waits_for_somebody_else_to_approve_it() {
        var whole = dispatched("修堤修桥", 9);
        here.done(
                new SplitTask(
                        whole.id(),
                        List.of(new SplitPart("修堤", "验收", water.id()), new SplitPart("修桥", "通车", water.id())),
                        "两件事"),
                DIRECTOR);

        assertThat(names(whole.id())).containsSubsequence("task.split", "task.clocks_set", "task.lamp_changed");
        var split = (TaskSplit) here.stream(whole.id().value()).stream()
                .map(RecordedEvent::event)
                .filter(TaskSplit.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(split.parts()).hasSize(2).allSatisfy(part -> {
            assertThat(names(part.id()))
                    .containsExactly("task.drafted", "task.split_off", "task.registration_requested");
            assertThat(here.refused(new ApproveRegistration(part.id()), DIRECTOR, null))
                    .isEqualTo("task.not-allowed");
        });
        assertThat(here.refused(new SignForTask(whole.id()), head(), null)).isEqualTo("task.wrong-state");
    }

    /** T22: the store tells who took part, after a restart and in another process too. */
    @Test
    void who_took_part_in_a_conclusion_is_known_to_every_process() {
        var task = dispatched("修路", 9);
        here.done(new SignForTask(task.id()), head());
        here.done(new ApplyForCompletion(task.id(), "已完工", List.of()), head());
        var returned = here.done(new ReturnForRework(task.id(), "未完工", null), DIRECTOR);
        var about = here.stream(task.id().value()).stream()
                .filter(event -> event.name().equals("task.completion_returned"))
                .mapToLong(RecordedEvent::sequence)
                .findFirst()
                .orElseThrow();
        assertThat(about).isLessThanOrEqualTo(returned.sequence());
        there.done(new RaiseObjection(task.id(), about, "已完工", List.of()), head());
        var decision = new DecideObjection(task.id(), 1, ObjectionOutcome.DISMISSED, "事实清楚", null);
        assertThat(here.refused(decision, DIRECTOR, null)).isEqualTo("task.took-part");
        var other = new Actor("fuzhuren", "督查室副主任", Role.OFFICE_DIRECTOR, null, null);
        there.done(decision, other);
        assertThat(here.refused(decision, other, null)).isEqualTo("task.no-objection");
    }

    private record Dispatched(TaskId id, String number) {}

    private static Dispatched dispatched(String title, int days) {
        var task = here.awaitingApproval(draft(title));
        var number = here.done(new ApproveRegistration(task), DIRECTOR).number();
        here.done(new DispatchTask(task, water.id(), List.of(), null, TODAY.plusDays(days)), SUPERVISOR);
        return new Dispatched(task, number);
    }

    private static Actor head() {
        return new Actor("shuili", "水利局长", Role.UNIT_HEAD, water, null);
    }

    private static List<String> names(TaskId task) {
        return here.stream(task.value()).stream().map(RecordedEvent::name).toList();
    }
}
