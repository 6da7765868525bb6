package io.duban.command.task.clock;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.command.organisation.TestChart;
import io.duban.command.task.Outcome;
import io.duban.command.task.Story;
import io.duban.command.task.TaskEvolution;
import io.duban.command.task.TaskState;
import io.duban.command.task.cancel.CancelTaskDecision;
import io.duban.command.task.closing.ApproveClosingDecision;
import io.duban.command.task.completion.ApplyForCompletionDecision;
import io.duban.command.task.dispatch.DispatchTaskDecision;
import io.duban.command.task.instruction.GiveInstructionDecision;
import io.duban.command.task.progress.ReportProgressDecision;
import io.duban.command.task.reassignment.ReassignTaskDecision;
import io.duban.command.task.returning.RefuseReturnDecision;
import io.duban.command.task.returning.RequestReturnDecision;
import io.duban.command.task.sign.SignForTaskDecision;
import io.duban.command.task.verification.PassVerificationDecision;
import io.duban.command.task.verification.ReturnForReworkDecision;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.ReportStage;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.ApproveClosing;
import io.duban.kernel.task.CancelTask;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.GiveInstruction;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.PassVerification;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.ReassignTask;
import io.duban.kernel.task.RefuseReturn;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.ReportProgress;
import io.duban.kernel.task.RequestReturn;
import io.duban.kernel.task.ReturnForRework;
import io.duban.kernel.task.SignForTask;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A matter that is handed out before the Qingming holiday of 2026 (4 to 6 April) and treated at given minutes; 13710 in
 * working days, as a county counts that has decided nothing else.
 */
class ClockKeepingTest {

    private TaskState state = registered(LimitType.GENERAL);
    private @Nullable ClocksSet last;
    private List<ReportStage> stages = List.of();

    @Test
    void a_general_matter_is_due_after_seven_working_days_and_reports_before() {
        dispatch("2026-03-31T09:30", null, null);

        assertThat(dues()).containsExactly("D1 2026-03-31T18:00", "D3 2026-04-03T18:00", "D7 2026-04-10T18:00");
        assertThat(deadline()).isEqualTo("2026-04-10");
    }

    @Test
    void an_explicit_date_goes_before_the_lane_and_its_reports_still_apply() {
        dispatch("2026-03-31T09:30", LocalDate.of(2026, 5, 2), null);

        assertThat(dues()).containsExactly("D1 2026-03-31T18:00", "D3 2026-04-03T18:00", "FIXED 2026-05-02T18:00");
        assertThat(deadline()).isEqualTo("2026-05-02");
    }

    @Test
    void a_matter_of_a_fixed_date_cannot_go_out_without_one() {
        state = registered(LimitType.FIXED);

        var rejection = Outcome.rejection(decideDispatch("2026-03-31T09:30", null, null));

        assertThat(rejection.fieldOrNull()).isEqualTo("deadline");
        assertThat(rejection.sentence()).contains("办结日期");
    }

    @Test
    void an_urgent_matter_counts_hours_from_the_minute() {
        state = registered(LimitType.URGENT);
        dispatch("2026-04-03T20:15", null, 24);

        assertThat(dues()).containsExactly("H24 2026-04-04T20:15");
        assertThat(Outcome.rejection(urgent(null)).fieldOrNull()).isEqualTo("hours");
        assertThat(Outcome.rejection(urgent(36)).sentence()).contains("24", "48");
    }

    @Test
    void each_report_answers_the_next_stage_and_none_the_matter_itself() {
        handling();

        report("2026-03-31T16:00");
        assertThat(statuses()).containsExactly("D1 MET", "D3 RUNNING", "D7 RUNNING");
        report("2026-04-02T16:00");
        report("2026-04-03T16:00");
        assertThat(statuses()).containsExactly("D1 MET", "D3 MET", "D7 RUNNING");
        assertThat(last).as("a third report touches no clock").isNull();
    }

    @Test
    void t7_one_report_answers_every_stage_that_is_due_and_says_which() {
        handling();

        report("2026-04-07T09:00");

        assertThat(statuses()).containsExactly("D1 MET", "D3 MET", "D7 RUNNING");
        assertThat(stages).extracting(ReportStage::code).containsExactly("D1", "D3");
    }

    @Test
    void t7_a_report_before_its_stage_answers_it_and_a_further_one_answers_none() {
        handling();

        report("2026-03-31T10:30");
        assertThat(stages).containsExactly(new ReportStage("D1", "研究部署"));
        report("2026-03-31T16:00");
        assertThat(stages).containsExactly(new ReportStage("D3", "反馈办理情况"));
        report("2026-03-31T17:00");
        assertThat(stages).isEmpty();
    }

    @Test
    void a_report_that_names_no_stage_moves_no_clock() {
        handling();

        then("2026-04-07T09:00", Decision.accept(new ProgressReported(TASK, WATER, "旧反馈", 30, null, List.of())));

        assertThat(statuses()).containsExactly("D1 RUNNING", "D3 RUNNING", "D7 RUNNING");
    }

    @Test
    void instructions_and_signatures_leave_the_clocks_alone() {
        dispatch("2026-03-31T09:30", null, null);
        then("2026-03-31T10:00", SignForTaskDecision.decide(state, new SignForTask(TASK), WATER_HEAD));
        assertThat(last).isNull();
        then("2026-03-31T11:00", GiveInstructionDecision.decide(state, new GiveInstruction(TASK, "抓紧"), LEADER_SHI));
        assertThat(last).isNull();
    }

    @Test
    void checking_takes_no_time_from_the_unit_which_goes_on_with_what_was_left() {
        handling();
        apply("2026-04-08T10:00"); // two working days left
        assertThat(statuses()).containsExactly("D1 PAUSED", "D3 PAUSED", "D7 PAUSED");
        assertThat(deadline()).as("the day itself stays in view").isEqualTo("2026-04-10");

        giveBack("2026-04-14T10:00", null);

        assertThat(dues()).contains("D7 2026-04-16T18:00");
        assertThat(deadline()).isEqualTo("2026-04-16");
    }

    @Test
    void at_least_one_working_day_is_given_again() {
        handling();
        apply("2026-04-10T17:59"); // the last minute
        giveBack("2026-04-17T10:00", null); // a Friday

        assertThat(dues()).contains("D7 2026-04-20T18:00");
    }

    @Test
    void a_date_named_with_the_return_goes_before_what_was_left() {
        handling();
        apply("2026-04-08T10:00");
        giveBack("2026-04-14T10:00", LocalDate.of(2026, 4, 30));

        assertThat(dues()).contains("D7 2026-04-30T18:00");
        assertThat(deadline()).isEqualTo("2026-04-30");
    }

    @Test
    void what_was_handed_in_in_time_is_closed_on_time_however_long_the_office_takes() {
        handling();
        apply("2026-04-10T17:00");
        pass("2026-04-20T10:00");

        assertThat(close("2026-04-28T10:00").onTime()).isTrue();
        assertThat(statuses()).containsExactly("D1 MET", "D3 MET", "D7 MET");
    }

    @Test
    void what_was_handed_in_a_minute_late_is_closed_late() {
        handling();
        apply("2026-04-10T18:01");
        pass("2026-04-10T18:02");

        assertThat(close("2026-04-10T18:03").onTime()).isFalse();
    }

    @Test
    void a_pause_does_not_heal_what_was_overdue() {
        handling();
        apply("2026-04-13T09:00");
        giveBack("2026-04-20T10:00", null);

        assertThat(dues()).contains("D7 2026-04-10T18:00");
        apply("2026-04-21T09:00");
        pass("2026-04-21T10:00");
        assertThat(close("2026-04-21T11:00").onTime()).isFalse();
    }

    @Test
    void while_a_return_is_being_decided_the_clocks_stand_still() {
        dispatch("2026-03-31T09:30", null, null);
        then("2026-03-31T11:00", RequestReturnDecision.decide(state, new RequestReturn(TASK, "非本单位职责"), WATER_HEAD));
        assertThat(statuses()).containsExactly("D1 PAUSED", "D3 PAUSED", "D7 PAUSED");

        then("2026-04-02T09:00", RefuseReturnDecision.decide(state, new RefuseReturn(TASK, "属于职责范围"), SUPERVISOR));

        assertThat(dues()).containsExactly("D1 2026-04-03T18:00", "D3 2026-04-08T18:00", "D7 2026-04-14T18:00");
    }

    @Test
    void with_another_unit_everything_is_counted_anew() {
        dispatch("2026-03-31T09:30", null, null);
        then("2026-03-31T11:00", RequestReturnDecision.decide(state, new RequestReturn(TASK, "非本单位职责"), WATER_HEAD));
        reassign("2026-04-01T09:00", LocalDate.of(2026, 4, 20));

        assertThat(dues()).containsExactly("D1 2026-04-01T18:00", "D3 2026-04-07T18:00", "FIXED 2026-04-20T18:00");
        assertThat(statuses()).containsExactly("D1 RUNNING", "D3 RUNNING", "FIXED RUNNING");
    }

    @Test
    void nobody_is_given_until_an_hour_that_has_passed() {
        dispatch("2026-03-31T09:30", null, null);
        then("2026-03-31T11:00", RequestReturnDecision.decide(state, new RequestReturn(TASK, "非本单位职责"), WATER_HEAD));
        var evening = at("2026-04-01T20:00");

        var refused = ClockKeeping.follow(state, reassignment(LocalDate.of(2026, 4, 1)), Given.LIMITS, evening);

        assertThat(Outcome.rejection(refused).fieldOrNull()).isEqualTo("deadline");
    }

    @Test
    void an_extension_moves_the_matters_own_clock_alone() {
        handling();
        then(
                "2026-04-08T10:00",
                Decision.accept(
                        new ExtensionGranted(TASK, WATER, LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 17), null)));

        assertThat(dues()).containsExactly("D1 2026-03-31T18:00", "D3 2026-04-03T18:00", "D7 2026-04-17T18:00");
        assertThat(deadline()).isEqualTo("2026-04-17");
    }

    @Test
    void a_cancelled_matter_is_due_no_more() {
        handling();
        then("2026-04-01T10:00", CancelTaskDecision.decide(state, new CancelTask(TASK, "重复立项"), DIRECTOR));

        assertThat(statuses()).containsExactly("D1 DROPPED", "D3 DROPPED", "D7 DROPPED");
    }

    @Test
    void the_fact_names_the_profile_and_the_calendar_it_was_counted_by() {
        dispatch("2026-03-31T09:30", null, null);

        assertThat(last.profile()).isEqualTo("13710-workday-v1");
        assertThat(last.calendar()).isEqualTo("CN-official");
        assertThat(last.cause().label()).isEqualTo("交办起算");
    }

    @Test
    void a_year_without_a_calendar_is_marked_and_not_guessed() {
        dispatch("2026-12-28T09:30", null, null);

        assertThat(last.clocks())
                .filteredOn(clock -> !clock.missingYears().isEmpty())
                .extracting(ClockReading::code)
                .contains("D7");
    }

    @Test
    void a_refusal_moves_no_clock() {
        handling();
        var refused = SignForTaskDecision.decide(state, new SignForTask(TASK), SUPERVISOR);

        assertThat(ClockKeeping.follow(state, refused, Given.LIMITS, at("2026-04-01T10:00")))
                .isEqualTo(refused);
    }

    private static TaskState registered(LimitType lane) {
        var drafted = new TaskDrafted(TASK, "修复东河堤防", "民生实事", "县政府工作报告", null, null, null, lane, "ducha1");
        return TaskEvolution.evolve(
                TaskEvolution.evolve(null, drafted), new RegistrationApproved(TASK, Story.NUMBER, Given.TODAY));
    }

    private void handling() {
        dispatch("2026-03-31T09:30", null, null);
        then("2026-03-31T10:00", SignForTaskDecision.decide(state, new SignForTask(TASK), WATER_HEAD));
    }

    private void dispatch(String minute, @Nullable LocalDate deadline, @Nullable Integer hours) {
        then(minute, decideDispatch(minute, deadline, hours));
    }

    private Decision decideDispatch(String minute, @Nullable LocalDate deadline, @Nullable Integer hours) {
        return DispatchTaskDecision.decide(
                state,
                new DispatchTask(TASK, WATER.id(), List.of(), SHI.id(), deadline, hours),
                SUPERVISOR,
                at(minute),
                TestChart.chart(),
                Given.LIMITS.inForce());
    }

    private static Decision urgent(@Nullable Integer hours) {
        return DispatchTaskDecision.decide(
                registered(LimitType.URGENT),
                new DispatchTask(TASK, WATER.id(), List.of(), null, null, hours),
                SUPERVISOR,
                at("2026-04-03T20:15"),
                TestChart.chart(),
                Given.LIMITS.inForce());
    }

    private void report(String minute) {
        then(
                minute,
                ReportProgressDecision.decide(
                        state,
                        new ReportProgress(TASK, "推进", 30, null, List.of()),
                        WATER_HEAD,
                        at(minute),
                        Given.LIMITS.inForce()));
    }

    private void apply(String minute) {
        then(
                minute,
                ApplyForCompletionDecision.decide(state, new ApplyForCompletion(TASK, "完工", List.of()), WATER_HEAD));
    }

    private void giveBack(String minute, @Nullable LocalDate deadline) {
        var day = at(minute).atZone(CountyTime.ZONE).toLocalDate();
        then(
                minute,
                ReturnForReworkDecision.decide(state, new ReturnForRework(TASK, "未清理", deadline), SUPERVISOR, day));
    }

    private void reassign(String minute, LocalDate deadline) {
        then(minute, reassignment(deadline));
    }

    private Decision reassignment(LocalDate deadline) {
        return ReassignTaskDecision.decide(
                state,
                new ReassignTask(TASK, ROADS.id(), List.of(), null, deadline, "职责在该单位"),
                SUPERVISOR,
                LocalDate.of(2026, 4, 1),
                TestChart.chart());
    }

    private void pass(String minute) {
        then(minute, PassVerificationDecision.decide(state, new PassVerification(TASK, "属实"), SUPERVISOR));
    }

    private TaskClosed close(String minute) {
        var day = at(minute).atZone(CountyTime.ZONE).toLocalDate();
        var decision = ApproveClosingDecision.decide(
                state, new ApproveClosing(TASK, ClosingGrade.GOOD, null), LEADER_SHI, day);
        then(minute, decision);
        return (TaskClosed) Outcome.events(decision).getFirst();
    }

    private void then(String minute, Decision decision) {
        last = null;
        for (var event : Outcome.events(ClockKeeping.follow(state, decision, Given.LIMITS, at(minute)))) {
            state = TaskEvolution.evolve(state, (TaskEvent) event);
            if (event instanceof ClocksSet set) {
                last = set;
            }
            if (event instanceof ProgressReported reported) {
                stages = reported.stages();
            }
        }
    }

    private List<String> dues() {
        return readings()
                .map(clock -> clock.code() + " " + LocalDateTime.ofInstant(clock.due(), CountyTime.ZONE))
                .toList();
    }

    private List<String> statuses() {
        return readings().map(clock -> clock.code() + " " + clock.status()).toList();
    }

    private Stream<ClockReading> readings() {
        return state.basis().clocks().clocks().stream().map(ClockReading::of);
    }

    private LocalDate deadline() {
        return state.assignment().deadline();
    }

    private static Instant at(String minute) {
        return LocalDateTime.parse(minute).atZone(CountyTime.ZONE).toInstant();
    }
}
