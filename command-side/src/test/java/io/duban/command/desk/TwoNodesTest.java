package io.duban.command.desk;

import static io.duban.command.People.ADMINISTRATOR;
import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.DUBAN;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.desk.FromDraftToClosingTest.draft;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.organisation.OrganisationRegister;
import io.duban.command.task.carryover.LedgerRows;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.LookAtClocks;
import io.duban.kernel.task.RemindUnit;
import io.duban.kernel.task.SignForTask;
import io.duban.kernel.task.TaskId;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.RecordedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two processes over one database, each with its own cache. */
class TwoNodesTest {

    private static TestDatabase database;
    private static CommandNode here;
    private static CommandNode there;
    private static UnitRef water;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.fresh();
        here = CommandNode.over(database);
        there = CommandNode.over(database);
        foundTheOrganisationFromBothSides();
        water = there.bean(OrganisationRegister.class)
                .current()
                .unitNamed("单位0")
                .orElseThrow();
    }

    @AfterAll
    static void stop() {
        here.close();
        there.close();
        database.close();
    }

    /** Both nodes begin the county's one stream at the same moment; whoever is slower repeats. */
    static void foundTheOrganisationFromBothSides() throws Exception {
        var answers = AtOnce.all(IntStream.range(0, 4)
                .<Callable<CommandAnswer>>mapToObj(n -> () -> (n % 2 == 0 ? here : there)
                        .desk()
                        .submit(new RegisterUnit("单位" + n, null), ADMINISTRATOR, null))
                .toList());
        assertThat(answers).hasSize(4).allMatch(CommandAnswer.Done.class::isInstance);
    }

    @Test
    void the_organisation_is_founded_once_though_both_nodes_began_it() {
        var units = here.bean(OrganisationRegister.class).current().units();
        assertThat(units).hasSize(4);
        assertThat(there.bean(OrganisationRegister.class).current().units()).isEqualTo(units);
        assertThat(here.stream(OrganisationEvent.STREAM))
                .extracting(RecordedEvent::sequence)
                .containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void what_one_node_recorded_the_other_knows_although_it_has_cached_the_task() {
        var head = new Actor("shuili", "水利局长", Role.UNIT_HEAD, water, null);
        var task = here.awaitingApproval(draft("修路"));
        here.done(new ApproveRegistration(task), DIRECTOR);
        var held = here.bean(Cache.class).get(task.toString());
        there.done(
                new DispatchTask(
                        task,
                        water.id(),
                        List.of(),
                        null,
                        LocalDate.now(CountyTime.ZONE).plusDays(7)),
                SUPERVISOR);

        assertThat(held).as("the stale state is in memory").isNotNull();
        here.done(new SignForTask(task), head);

        assertThat(here.stream(task.value())).hasSize(10);
    }

    @Test
    void two_nodes_that_decide_at_once_leave_one_clean_stream() throws Exception {
        for (var round = 0; round < 10; round++) {
            var task = here.awaitingApproval(draft("事项" + round));
            here.done(new ApproveRegistration(task), DIRECTOR);
            var dispatch = new DispatchTask(
                    task,
                    water.id(),
                    List.of(),
                    null,
                    LocalDate.now(CountyTime.ZONE).plusDays(7));
            var answers = AtOnce.<CommandAnswer>all(
                    List.of(() -> here.desk().submit(dispatch, SUPERVISOR, null), () -> there.desk()
                            .submit(dispatch, DIRECTOR, null)));
            assertThat(answers).filteredOn(CommandAnswer.Done.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(CommandAnswer.Refused.class::isInstance)
                    .singleElement()
                    .extracting(answer ->
                            ((CommandAnswer.Refused) answer).rejection().code())
                    .isEqualTo("task.wrong-state");
            assertThat(here.stream(task.value()))
                    .extracting(RecordedEvent::sequence)
                    .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        }
    }

    /** A matter out of a ledger has a past that nobody has looked at yet. */
    @Test
    void two_nodes_that_look_at_once_tell_each_change_of_the_lamp_once() throws Exception {
        for (var round = 0; round < 5; round++) {
            var task =
                    new TaskId(here.done(LedgerRows.open("督〔2020〕" + (round + 1) + "号", round + 1, "事项" + round), DUBAN)
                            .id());
            var answers = AtOnce.<CommandAnswer>all(
                    List.of(() -> here.desk().submit(new LookAtClocks(task), DUBAN, null), () -> there.desk()
                            .submit(new LookAtClocks(task), DUBAN, null)));
            assertThat(answers).allMatch(CommandAnswer.Done.class::isInstance);
            assertThat(here.stream(task.value()))
                    .filteredOn(event -> event.name().equals("task.lamp_changed"))
                    .extracting(event -> ((LampChanged) event.event()).to())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void commands_that_do_not_exclude_each_other_are_all_recorded() throws Exception {
        var task = here.awaitingApproval(draft("修路"));
        here.done(new ApproveRegistration(task), DIRECTOR);
        here.done(
                new DispatchTask(
                        task,
                        water.id(),
                        List.of(),
                        null,
                        LocalDate.now(CountyTime.ZONE).plusDays(7)),
                SUPERVISOR);
        var reminders = new ArrayList<Callable<CommandAnswer>>();
        for (var node : List.of(here, there)) {
            reminders.add(() -> node.desk().submit(new RemindUnit(task, "请签收"), SUPERVISOR, null));
        }
        assertThat(AtOnce.all(reminders)).allMatch(CommandAnswer.Done.class::isInstance);
        assertThat(here.stream(task.value())).hasSize(11);
    }

    @Test
    void a_collision_is_repeated_three_times_and_then_reported() {
        assertThat(attempts(3)).isEqualTo(List.of("test.reached", "4"));
        assertThat(attempts(9)).isEqualTo(List.of("task.changed-meanwhile", "4"));
    }

    /** A command that collides so often; what became of it, and how often it was tried. */
    private List<String> attempts(int collisions) {
        var tried = new AtomicInteger();
        var registration = here.bean(CommandBus.class).subscribe(Contended.class.getName(), message -> {
            if (tried.incrementAndGet() <= collisions) {
                throw new ConcurrencyException("another node was faster");
            }
            return new CommandAnswer.Refused(new Rejection.NotFound("test.reached", "到了。"));
        });
        try (registration) {
            var code = here.refused(new Contended(collisions), SUPERVISOR, null);
            return List.of(code, String.valueOf(tried.get()));
        }
    }

    private record Contended(int collisions) {}
}
