package io.duban.query.task;

import static io.duban.query.task.Story.BUREAU;
import static io.duban.query.task.Story.DEADLINE;
import static io.duban.query.task.Story.ID;
import static io.duban.query.task.Story.TOWN;
import static io.duban.query.task.TaskFoldTest.leaves;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.limit.ReportStage;
import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.task.AllocationAnswer;
import io.duban.kernel.task.AllocationAnswered;
import io.duban.kernel.task.AllocationObjected;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.Handling;
import io.duban.kernel.task.Milestone;
import io.duban.kernel.task.MilestoneMet;
import io.duban.kernel.task.MilestonesConfirmed;
import io.duban.kernel.task.MilestonesProposed;
import io.duban.kernel.task.MilestonesRefused;
import io.duban.kernel.task.PartAccepted;
import io.duban.kernel.task.PartState;
import io.duban.kernel.task.PartSubmitted;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.RebaselineProposed;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskReassigned;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What parts, milestones and stages change in a line (T7, T8); 青石镇 leads and 县水利局 assists. */
class TaskFoldHandlingTest {

    /** A Monday. */
    private static final LocalDate PLANNED = LocalDate.of(2026, 6, 22);

    private static final List<Milestone> MILESTONES = List.of(new Milestone("招标", PLANNED, "镇长"));
    private static final TaskEvent CONFIRMED = new MilestonesConfirmed(ID, TOWN, 1, MILESTONES, null);
    private static final TaskEvent HANDED_IN = new PartSubmitted(ID, BUREAU, "已供水", 100, List.of(), true);
    private static final TaskEvent OBJECTED = new AllocationObjected(ID, BUREAU, "无关");
    private static final TaskEvent MOVING = new RebaselineProposed(ID, TOWN, MILESTONES, "汛期");

    @Test
    void a_part_that_is_handed_in_asks_the_lead_unit_and_an_accepted_one_asks_nobody() {
        var handedIn = Story.signed().then(HANDED_IN);
        assertThat(handedIn.line().open()).containsExactly(OpenQuestion.PART);
        assertThat(handedIn.line().handling().cooperation().of(BUREAU).text()).isEqualTo("已供水");
        leaves(Story.signed(), handedIn, "open", "handling");

        var accepted = handedIn.then(new PartAccepted(ID, BUREAU, TOWN, true, null));
        assertThat(accepted.line().open()).isEmpty();
        assertThat(accepted.line().handling().cooperation().of(BUREAU).state()).isEqualTo(PartState.ACCEPTED);
    }

    @Test
    void a_released_unit_leaves_the_list_and_a_kept_one_stays() {
        var objected = Story.signed().then(OBJECTED);
        assertThat(objected.line().open()).containsExactly(OpenQuestion.ALLOCATION);

        var released = objected.then(new AllocationAnswered(ID, BUREAU, AllocationAnswer.RELEASE, "属实"));
        assertThat(released.line().coUnits()).isEmpty();
        assertThat(released.line().open()).isEmpty();
        var kept = objected.then(new AllocationAnswered(ID, BUREAU, AllocationAnswer.KEEP, "属职责"));
        leaves(Story.signed(), kept, "handling");
    }

    @Test
    void proposals_stand_open_until_they_are_answered_or_the_matter_is_handed_in() {
        var proposed = Story.signed().then(new MilestonesProposed(ID, TOWN, MILESTONES));
        assertThat(proposed.line().open()).containsExactly(OpenQuestion.MILESTONES);
        assertThat(proposed.then(CONFIRMED).line().open()).isEmpty();
        leaves(Story.signed(), proposed.then(new MilestonesRefused(ID, TOWN, "太松")));

        var moving = Story.signed().then(CONFIRMED).then(MOVING);
        assertThat(moving.line().open()).containsExactly(OpenQuestion.REBASELINE);
        var back = moving.then(new CompletionRequested(ID, TOWN, "已完成", List.of()))
                .then(new CompletionReturned(ID, "不实", DEADLINE));
        assertThat(back.line().open()).isEmpty();
        assertThat(back.line().handling().milestones().planned()).isEqualTo(MILESTONES);
    }

    @Test
    void another_lead_unit_begins_without_parts_and_plans() {
        var reassigned = Story.signed()
                .then(CONFIRMED)
                .then(HANDED_IN)
                .then(new ReturnRequested(ID, TOWN, "非本镇职责", 1, false))
                .then(new TaskReassigned(ID, TOWN, BUREAU, List.of(TOWN), null, DEADLINE, PLANNED, "属地"));

        assertThat(reassigned.line().handling()).isEqualTo(Handling.NONE);
        assertThat(reassigned.line().open()).isEmpty();
    }

    @Test
    void a_report_with_its_stages_is_a_report_like_any_other() {
        var staged = new ProgressReported(ID, TOWN, "已部署", 10, null, List.of(), List.of(new ReportStage("D1", "研究部署")));

        leaves(
                Story.signed().then(Story.report(10, "已部署", null)),
                Story.signed().then(staged));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-16, NORMAL",
        "2026-06-22, DUE_TODAY",
        "2026-06-23, DUE_TODAY",
        "2026-06-25, DUE_TODAY",
        "2026-06-26, OVERDUE"
    })
    void t8_a_slipped_milestone_turns_the_lamp_yellow_and_after_three_working_days_red(LocalDate today, Lamp lamp) {
        var planned = Story.signed().then(CONFIRMED);

        assertThat(planned.line().lamp(Story.noon(today))).isEqualTo(lamp);
        assertThat(planned.then(new MilestoneMet(ID, TOWN, 1, 1, "招标", PLANNED, today, "中标", List.of()))
                        .line()
                        .lamp(Story.noon(today)))
                .as("once it is met")
                .isEqualTo(Lamp.NORMAL);
    }

    @Test
    void t8_what_is_handed_in_is_not_measured_by_its_milestones_and_an_overdue_matter_is_overdue() {
        var handedIn = Story.signed().then(CONFIRMED).then(new CompletionRequested(ID, TOWN, "已完成", List.of()));

        assertThat(handedIn.line().lamp(Story.noon(DEADLINE.minusDays(10)))).isEqualTo(Lamp.NORMAL);
        assertThat(Story.signed().then(CONFIRMED).line().lamp(Story.noon(DEADLINE.plusDays(1))))
                .isEqualTo(Lamp.OVERDUE);
    }

    @Test
    void the_court_says_who_is_asked_for_what() {
        var asked = Story.signed().then(OBJECTED).then(CONFIRMED).then(MOVING).then(HANDED_IN);

        assertThat(asked.line().court()).isEqualTo("青石镇（工期调整待副县长 石磊批；分工异议待督查室答复）");
    }
}
