package io.duban.command.task.rebasing;

import static io.duban.command.People.EVERYBODY;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duban.command.Given;
import io.duban.command.task.Outcome;
import io.duban.command.task.Story;
import io.duban.command.task.TaskEvolution;
import io.duban.command.task.TaskState;
import io.duban.command.task.clock.ClockFact;
import io.duban.command.task.clock.ClockKeeping;
import io.duban.kernel.calendar.Day;
import io.duban.kernel.calendar.WorkCalendar;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.Dues;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.limit.ReportStage;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ClockCause;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.LimitsRebased;
import io.duban.kernel.task.MovedDue;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.RebaseLimits;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskPhase;
import io.duban.platform.limit.LimitProfiles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 3.2 of the time-limit rules: a running task keeps its profile unless somebody who may close it has its limits counted again. */
class RebaseLimitsTest {

    private static final RebaseLimits COMMAND = new RebaseLimits(TASK, "县里改用新方案");
    private static final LimitBasis WORKDAY = Given.LIMITS.inForce();
    private static final Instant BEGAN = at("2026-12-28T09:30");
    private static final Instant NOW = at("2026-12-29T10:00");

    private TaskState state = running(LimitType.GENERAL, null);

    @Test
    void dues_are_counted_from_the_original_start_by_the_profile_in_force() {
        var events = accepted(basis("literal-natural", WORKDAY.calendar()));

        assertThat(events.getFirst())
                .isEqualTo(new LimitsRebased(
                        TASK,
                        "13710-workday-v1",
                        1,
                        "literal-natural",
                        1,
                        List.of(
                                moved("D1", "研究部署", "2026-12-28T18:00", "2026-12-28T18:00"),
                                moved("D3", "反馈办理情况", "2026-12-31T18:00", "2026-12-31T18:00"),
                                moved("D7", "落实解决", "2027-01-06T18:00", "2027-01-04T18:00")),
                        "县里改用新方案"));
        var set = (ClocksSet) events.getLast();
        assertThat(set.cause()).isEqualTo(ClockCause.COUNTED_AGAIN);
        assertThat(set.profile()).isEqualTo("literal-natural");
        assertThat(deadline(events)).isEqualTo("2027-01-04");
    }

    @Test
    void what_was_provisional_becomes_certain_once_the_calendar_of_the_year_is_known() {
        assertThat(last().missingYears()).containsExactly(2027);

        var events = accepted(new LimitBasis(WORKDAY.profile(), with(LocalDate.of(2027, 1, 1))));

        assertThat(((LimitsRebased) events.getFirst()).dues())
                .containsExactly(moved("D7", "落实解决", "2027-01-06T18:00", "2027-01-07T18:00"));
        assertThat(clocks(events).getLast().missingYears()).isEmpty();
        assertThat(deadline(events)).isEqualTo("2027-01-07");
    }

    @Test
    void a_date_that_proves_right_is_confirmed_and_no_longer_provisional() {
        var events = accepted(new LimitBasis(WORKDAY.profile(), with(LocalDate.of(2027, 2, 1))));

        assertThat(((LimitsRebased) events.getFirst()).dues())
                .containsExactly(moved("D7", "落实解决", "2027-01-06T18:00", "2027-01-06T18:00"));
    }

    @Test
    void where_nothing_would_change_it_is_refused() {
        assertThat(refusal(WORKDAY, LEADER_SHI))
                .isEqualTo(new Rejection.WrongState(
                        "task.limits-unchanged", "按现行方案“13710-workday-v1”和工作日历核定，各项时限与原来相同，不需要重新核定。"));
    }

    @Test
    void a_stage_that_is_met_and_an_end_that_an_extension_has_moved_stay_as_they_are() {
        follow(
                new ProgressReported(TASK, WATER, "已部署", 10, null, List.of(), List.of(new ReportStage("D1", "研究部署"))),
                "2026-12-28T16:00");
        follow(
                new ExtensionGranted(TASK, WATER, LocalDate.of(2027, 1, 6), LocalDate.of(2027, 1, 20), null),
                "2026-12-29T09:00");

        var events = accepted(basis("literal-natural", with(LocalDate.of(2027, 1, 1))));

        assertThat(((LimitsRebased) events.getFirst()).dues())
                .extracting(MovedDue::code)
                .containsExactly("D3");
        assertThat(deadline(events)).isEqualTo("2027-01-20");
        assertThat(clocks(events))
                .extracting(ClockReading::status)
                .containsExactly(ClockReading.Status.MET, ClockReading.Status.RUNNING, ClockReading.Status.RUNNING);
    }

    @Test
    void counted_again_a_second_time_the_new_due_is_what_moves() {
        for (var event : accepted(basis("literal-natural", WORKDAY.calendar()))) {
            state = TaskEvolution.evolve(state, (TaskEvent) event);
        }

        var back = accepted(WORKDAY);

        assertThat(deadline(back)).isEqualTo("2027-01-06");
        assertThat(((LimitsRebased) back.getFirst()).fromProfile()).isEqualTo("literal-natural");
    }

    @Test
    void stages_that_the_new_profile_does_not_ask_are_dropped_and_the_matter_itself_is_matched_by_being_last() {
        state = running(LimitType.MAJOR, null);

        var events = accepted(basis("qinghai-710", WORKDAY.calendar()));

        assertThat(((LimitsRebased) events.getFirst()).dues())
                .extracting(MovedDue::code, due -> due.newDue() == null)
                .contains(tuple("M1", false), tuple("D3", true), tuple("D7P", true));
    }

    @Test
    void a_date_that_stands_on_the_slip_stays_and_only_the_reports_move() {
        state = running(LimitType.GENERAL, LocalDate.of(2027, 1, 29));

        var events = accepted(new LimitBasis(LimitProfiles.parse("""
                        profile: 溪山
                        lanes:
                          GENERAL: [{code: D3, name: 反馈办理情况, count: 2, unit: WORKDAY}, {code: D7, name: 落实解决, count: 5, unit: WORKDAY, final: true}]
                          FIXED: {due: explicit date from the slip}
                        """), WORKDAY.calendar()));

        assertThat(((LimitsRebased) events.getFirst()).dues())
                .containsExactlyInAnyOrder(
                        moved("D3", "反馈办理情况", "2026-12-31T18:00", "2026-12-30T18:00"),
                        new MovedDue("D1", "研究部署", at("2026-12-28T18:00"), null));
        assertThat(deadline(events)).isEqualTo("2027-01-29");
    }

    @Test
    void a_profile_without_a_lane_for_the_matter_cannot_count_it() {
        var narrow = LimitProfiles.parse("profile: 溪山\nlanes: {FIXED: {due: explicit date from the slip}}");

        assertThat(refusal(new LimitBasis(narrow, WORKDAY.calendar()), LEADER_SHI)
                        .code())
                .isEqualTo("task.lane-not-in-force");
    }

    @Test
    void a_matter_out_of_a_ledger_has_no_clocks_to_count_again() {
        state = Story.in(TaskPhase.IN_PROGRESS).state();

        assertThat(refusal(basis("literal-natural", WORKDAY.calendar()), LEADER_SHI))
                .isEqualTo(new Rejection.WrongState("task.no-clocks", "本事项的时限来自台账，没有按时限方案计时，不能重新核定；需要改期的，请由单位申请延期。"));
    }

    @Test
    void only_who_may_close_the_matter_has_it_counted_again_and_only_while_a_unit_handles_it() {
        for (var actor : EVERYBODY) {
            if (!actor.equals(LEADER_SHI)) {
                assertThat(refusal(basis("literal-natural", WORKDAY.calendar()), actor))
                        .as(actor.name())
                        .isInstanceOf(Rejection.NotAllowed.class);
            }
        }
        state = Story.in(TaskPhase.COMPLETION_REQUESTED).state();
        assertThat(refusal(basis("literal-natural", WORKDAY.calendar()), LEADER_SHI)
                        .code())
                .isEqualTo("task.wrong-state");
    }

    private List<DomainEvent> accepted(LimitBasis inForce) {
        return Outcome.events(decide(inForce, LEADER_SHI));
    }

    private Rejection refusal(LimitBasis inForce, Actor actor) {
        return Outcome.rejection(decide(inForce, actor));
    }

    private Decision decide(LimitBasis inForce, Actor actor) {
        return RebaseLimitsDecision.decide(state, COMMAND, actor, BEGAN, NOW, inForce);
    }

    private void follow(TaskEvent event, String minute) {
        for (var next : Outcome.events(ClockKeeping.follow(state, Decision.accept(event), Given.LIMITS, at(minute)))) {
            state = TaskEvolution.evolve(state, (TaskEvent) next);
        }
    }

    private LocalDate deadline(List<DomainEvent> events) {
        var after = state;
        for (var event : events) {
            after = TaskEvolution.evolve(after, (TaskEvent) event);
        }
        return after.assignment().deadline();
    }

    private ClockReading last() {
        return ClockReading.of(state.basis().clocks().last().orElseThrow());
    }

    private static List<ClockReading> clocks(List<DomainEvent> events) {
        return ((ClocksSet) events.getLast()).clocks();
    }

    /** Handed out on Monday 28 December 2026, when nobody knew the holidays of 2027. */
    private static TaskState running(LimitType lane, @Nullable LocalDate fixed) {
        var dues = Dues.of(WORKDAY, fixed == null ? lane : LimitType.FIXED, BEGAN, fixed, null);
        return Story.draftedBy(SUPERVISOR.account(), lane)
                .and(new RegistrationApproved(TASK, Story.NUMBER, LocalDate.of(2026, 12, 28)))
                .and(new TaskDispatched(TASK, WATER, List.of(), SHI, fixed, LocalDate.of(2026, 12, 28)))
                .and(ClockFact.begun(TASK, dues, WORKDAY))
                .signed()
                .state();
    }

    private static LimitBasis basis(String profile, WorkCalendar calendar) {
        return new LimitBasis(LimitProfiles.ready(profile).orElseThrow(), calendar);
    }

    /** The year 2027 with this one day off. */
    private static WorkCalendar with(LocalDate off) {
        var days = new TreeMap<>(WORKDAY.calendar().exceptions());
        days.put(off, new Day(Day.Kind.OFF, "元旦"));
        return new WorkCalendar("2027", days);
    }

    private static MovedDue moved(String code, String name, String from, String to) {
        return new MovedDue(code, name, at(from), at(to));
    }

    private static Instant at(String minute) {
        return LocalDateTime.parse(minute).atZone(CountyTime.ZONE).toInstant();
    }
}
