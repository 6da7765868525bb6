package io.duban.command.limit;

import static io.duban.command.People.ADMINISTRATOR;
import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.DUBAN;
import static io.duban.command.People.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.desk.AtOnce;
import io.duban.command.desk.CommandNode;
import io.duban.command.organisation.OrganisationRegister;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.county.AdoptLimitProfile;
import io.duban.kernel.county.CorrectWorkday;
import io.duban.kernel.county.LimitProfileAdopted;
import io.duban.kernel.county.LimitsEvent;
import io.duban.kernel.county.LoadWorkCalendar;
import io.duban.kernel.county.WorkCalendarLoaded;
import io.duban.kernel.county.WorkdayKind;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.adoption.RuleBookEvent;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.RequestReturn;
import io.duban.kernel.task.TaskId;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.RecordedEvent;
import io.duban.platform.limit.CountyLimits;
import io.duban.platform.limit.LimitProfiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A county's first day and those after it, on two nodes over one database. */
@TestMethodOrder(OrderAnnotation.class)
class FirstStartTest {

    private static final LocalDate TODAY = LocalDate.now(CountyTime.ZONE);

    private static TestDatabase database;
    private static CommandNode here;
    private static CommandNode there;
    private static UnitId unit;

    @BeforeAll
    static void startBothAtOnce() throws Exception {
        database = TestDatabase.fresh();
        var nodes =
                AtOnce.<CommandNode>all(List.of(() -> CommandNode.over(database), () -> CommandNode.over(database)));
        here = nodes.getFirst();
        there = nodes.getLast();
    }

    @AfterAll
    static void stop() {
        there.close();
        here.close();
        database.close();
    }

    @Test
    @Order(1)
    void the_first_start_records_seven_years_and_one_profile_and_the_second_records_nothing() {
        var stream = here.stream(LimitsEvent.STREAM);

        assertThat(stream).extracting(RecordedEvent::sequence).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(stream)
                .extracting(RecordedEvent::event)
                .hasOnlyElementsOfTypes(WorkCalendarLoaded.class, LimitProfileAdopted.class);
        assertThat(stream).allSatisfy(event -> {
            assertThat(event.actor().role()).isEqualTo(Role.SYSTEM);
            assertThat(event.actor().name()).isEqualTo("首次启动");
        });
        assertThat(stream.getLast().event())
                .isEqualTo(new LimitProfileAdopted(
                        LimitProfiles.DEFAULT,
                        1,
                        LimitProfiles.text(LimitProfiles.DEFAULT).orElseThrow(),
                        TODAY,
                        "首次启动时按系统配置采用。"));
    }

    @Test
    @Order(2)
    void a_start_that_was_slower_is_told_that_it_was_begun_and_leaves_no_trace() {
        assertThat(there.refused(new BeginLimits("qinghai-710"), DUBAN, null)).isEqualTo("limits.begun");
        assertThat(there.stream(LimitsEvent.STREAM)).hasSize(8);
    }

    @Test
    @Order(3)
    void a_database_that_holds_the_first_start_alone_still_counts_as_untouched() {
        var events = here.bean(EventReader.class);

        assertThat(events.holdsNothingBut(LimitsEvent.STREAM, RuleBookEvent.STREAM))
                .isTrue();
        here.done(new RegisterUnit("县水利局", null), ADMINISTRATOR);
        unit = here.bean(OrganisationRegister.class)
                .current()
                .unitNamed("县水利局")
                .orElseThrow()
                .id();
        assertThat(events.holdsNothingBut(LimitsEvent.STREAM, RuleBookEvent.STREAM))
                .isFalse();
    }

    @Test
    @Order(4)
    void what_is_to_hold_tomorrow_does_not_count_today() {
        here.done(new AdoptLimitProfile("literal-natural", null, TODAY.plusDays(1), "明日起试行"), DIRECTOR);

        assertThat(clocksOf(dispatched(there)).profile()).isEqualTo(LimitProfiles.DEFAULT);
        assertThat(there.bean(CountyLimits.class)
                        .on(TODAY.plusDays(1))
                        .inForce()
                        .profile()
                        .name())
                .isEqualTo("literal-natural");
    }

    @Test
    @Order(5)
    void what_one_node_adopts_for_today_the_other_counts_by_at_once_and_running_tasks_keep_theirs() {
        var before = dispatched(there);
        here.done(new AdoptLimitProfile(null, Decided.own(3, "17:30"), TODAY, "县政府常务会议决定"), DIRECTOR);
        var after = dispatched(there);

        assertThat(clocksOf(after).profile()).isEqualTo("溪山县本级");
        assertThat(clocksOf(after).profileVersion()).isEqualTo(3);
        there.done(new RequestReturn(before, "非本单位职责"), head());
        assertThat(clocksOf(before).profile()).isEqualTo(LimitProfiles.DEFAULT);
    }

    @Test
    @Order(6)
    void a_year_that_was_not_loaded_stays_provisional_until_it_is() {
        var limits = there.bean(CountyLimits.class);
        assertThat(limits.history().calendar().covers(2031)).isFalse();

        here.done(
                new LoadWorkCalendar(2031, "国办发明电〔2030〕9号", "date,kind,holiday\n2031-01-01,off,元旦", null),
                ADMINISTRATOR);
        here.done(new CorrectWorkday(LocalDate.of(2031, 1, 2), WorkdayKind.OFF_DAY, "溪政办", "雪灾"), ADMINISTRATOR);

        assertThat(limits.history().calendar().covers(2031)).isTrue();
        assertThat(limits.on(TODAY).inForce().calendar().isWorkday(LocalDate.of(2031, 1, 2)))
                .isFalse();
        assertThat(clocksOf(dispatched(there)).calendar()).isEqualTo("CN-official@9");
    }

    @Test
    @Order(7)
    void a_refusal_names_the_field_and_records_nothing() {
        var refused = here.desk().submit(new AdoptLimitProfile(null, "profile: x", TODAY, "试行"), DIRECTOR, null);

        assertThat(refused).isInstanceOfSatisfying(CommandAnswer.Refused.class, answer -> assertThat(
                        answer.rejection().fieldOrNull())
                .isEqualTo("yaml"));
        assertThat(here.refused(new AdoptLimitProfile(null, "profile: x", TODAY, "试行"), SUPERVISOR, null))
                .isEqualTo("limits.not-allowed");
        assertThat(here.stream(LimitsEvent.STREAM)).hasSize(12);
    }

    @Test
    @Order(8)
    void a_later_start_leaves_what_was_adopted_though_the_configuration_says_otherwise() {
        try (var later = CommandNode.over(database)) {
            assertThat(later.stream(LimitsEvent.STREAM)).hasSize(12);
            assertThat(clocksOf(dispatched(later)).profile()).isEqualTo("溪山县本级");
        }
    }

    private static ClocksSet clocksOf(TaskId task) {
        return here.stream(task.value()).stream()
                .map(RecordedEvent::event)
                .filter(ClocksSet.class::isInstance)
                .map(ClocksSet.class::cast)
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private static TaskId dispatched(CommandNode node) {
        var task = node.awaitingApproval(new DraftTask("修复东河堤防", "民生实事", "县政府常务会议", null, null, null, LimitType.FIXED));
        node.done(new ApproveRegistration(task), DIRECTOR);
        node.done(new DispatchTask(task, unit, List.of(), null, TODAY.plusDays(30)), SUPERVISOR);
        return task;
    }

    private static Actor head() {
        return new Actor("shuili", "水利局长", Role.UNIT_HEAD, new UnitRef(unit, "县水利局"), null);
    }
}
