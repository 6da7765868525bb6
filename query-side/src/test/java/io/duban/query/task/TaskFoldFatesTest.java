package io.duban.query.task;

import static io.duban.query.task.Story.BUREAU;
import static io.duban.query.task.Story.DEADLINE;
import static io.duban.query.task.Story.ID;
import static io.duban.query.task.Story.JUNE;
import static io.duban.query.task.Story.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ClueAuthority;
import io.duban.kernel.task.ClueTransferred;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.Conclusion;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.ObjectionDismissed;
import io.duban.kernel.task.ObjectionOutcome;
import io.duban.kernel.task.ObjectionRaised;
import io.duban.kernel.task.ObjectionUpheld;
import io.duban.kernel.task.ReopeningKind;
import io.duban.kernel.task.TaskAbsorbed;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskMerged;
import io.duban.kernel.task.TaskPart;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskRef;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskSplit;
import io.duban.kernel.task.TaskSplitOff;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What merging, splitting, objecting and handing on change in a line. */
class TaskFoldFatesTest {

    private static final TaskRef OTHER = new TaskRef(new TaskId(new UUID(0x7002L, 2)), "督〔2026〕9号", "引桥");
    private static final Actor HEAD = new Actor("zhen", "镇长", Role.UNIT_HEAD, TOWN, null);
    private static final Actor DIRECTOR = new Actor("zhuren", "主任", Role.OFFICE_DIRECTOR, null, null);

    @Test
    void what_was_merged_points_to_the_main_task_and_is_nobodys_any_more() {
        var line = Story.signed().then(new TaskMerged(ID, OTHER, "同一工程")).line();
        assertThat(line.phase()).isEqualTo(TaskPhase.MERGED);
        assertThat(line.fates().mergedInto()).isEqualTo(OTHER);
        assertThat(line.court()).isEmpty();
        assertThat(line.lamp(Story.noon(DEADLINE.plusDays(9)))).isEqualTo(Lamp.MERGED);
    }

    @Test
    void the_main_task_lists_what_it_took_in_and_is_due_on_the_day_that_was_kept() {
        var line = Story.signed()
                .then(new TaskAbsorbed(ID, OTHER, DEADLINE.minusDays(3), null))
                .line();
        assertThat(line.fates().absorbed()).containsExactly(OTHER);
        assertThat(line.deadline()).isEqualTo(DEADLINE.minusDays(3));
        assertThat(line.phase()).isEqualTo(TaskPhase.IN_PROGRESS);
        var waiting = Story.registered()
                .then(new TaskAbsorbed(ID, OTHER, DEADLINE, null))
                .line();
        assertThat(waiting.deadline()).as("not dispatched yet").isNull();
        assertThat(waiting.fates().dueBy()).isEqualTo(DEADLINE);
    }

    @Test
    void what_was_split_points_to_its_parts_and_a_part_to_the_whole() {
        var part = new TaskPart(OTHER.id(), "引桥", BUREAU);
        var whole =
                Story.signed().then(new TaskSplit(ID, List.of(part), "两个单位")).line();
        assertThat(whole.phase()).isEqualTo(TaskPhase.SPLIT);
        assertThat(whole.fates().parts()).containsExactly(part);
        assertThat(whole.lamp(Story.noon(DEADLINE))).isEqualTo(Lamp.SPLIT);
        var off = Story.drafted()
                .then(new TaskSplitOff(ID, OTHER, 1, 2, BUREAU, DEADLINE))
                .line();
        assertThat(off.fates().origin()).isEqualTo(OTHER);
        assertThat(off.fates().proposedUnit()).isEqualTo(BUREAU);
        assertThat(off.fates().dueBy()).isEqualTo(DEADLINE);
    }

    @Test
    void a_conclusion_can_be_disputed_for_thirty_days_once() {
        var returned = returned();
        var line = returned.line();
        var day = line.fates().conclusions().getFirst().day();
        assertThat(line.fates().disputableOn(day.plusDays(30))).hasSize(1);
        assertThat(line.fates().disputableOn(day.plusDays(31))).isEmpty();
        assertThat(may(TaskAction.RAISE_OBJECTION, line, HEAD)).isTrue();
        var objected = objected(returned, Conclusion.REWORK).line();
        assertThat(may(TaskAction.RAISE_OBJECTION, objected, HEAD)).isFalse();
        assertThat(objected.fates().objectionDue()).isEqualTo(DEADLINE);
    }

    @Test
    void who_took_part_is_not_offered_the_review_and_units_do_not_read_who_that_was() {
        var line = objected(returned(), Conclusion.REWORK).line();
        var supervisor = new Actor("ducha1", "督查员", Role.OFFICE_DIRECTOR, null, null);
        assertThat(may(TaskAction.DECIDE_OBJECTION, line, DIRECTOR)).isTrue();
        assertThat(may(TaskAction.DECIDE_OBJECTION, line, supervisor)).isFalse();
        assertThat(line.fates().reviewableBy(supervisor)).isEmpty();
        assertThat(line.fates().conclusions().getFirst().accounts()).isEqualTo(Set.of("ducha1"));
        var seen = line.seenBy(HEAD);
        assertThat(seen.fates().conclusions().getFirst().tookPart()).isEmpty();
        assertThat(seen.fates().checkers()).isEmpty();
        assertThat(seen.fates().conclusions().getFirst().objection()).isNotNull();
        assertThat(line.seenBy(DIRECTOR)).isEqualTo(line);
    }

    @Test
    void an_upheld_objection_takes_the_count_back_and_a_dismissed_one_does_not() {
        var objected = objected(returned(), Conclusion.REWORK);
        assertThat(objected.line().reworks()).isOne();
        var upheld = objected.then(upheld(objected, Conclusion.REWORK, null)).line();
        assertThat(upheld.reworks()).isZero();
        assertThat(upheld.phase()).as("what followed has happened").isEqualTo(TaskPhase.REWORK);
        assertThat(outcome(upheld)).isEqualTo(ObjectionOutcome.UPHELD);
        assertThat(upheld.fates().objectionDue()).isNull();
        var about = objected.line().fates().conclusions().getFirst().sequence();
        var dismissed = objected.then(new ObjectionDismissed(ID, 1, about, Conclusion.REWORK, "清楚"))
                .line();
        assertThat(dismissed.reworks()).isOne();
        assertThat(outcome(dismissed)).isEqualTo(ObjectionOutcome.DISMISSED);
    }

    @Test
    void a_finding_of_falsification_that_was_disputed_with_success_counts_no_more() {
        var found = objected(
                Story.requested().then(new FalsificationFound(ID, TOWN, "旧照", List.of(), DEADLINE)),
                Conclusion.FALSIFICATION);
        assertThat(found.line().checks().falsifications()).isOne();
        var line = found.then(upheld(found, Conclusion.FALSIFICATION, null)).line();
        assertThat(line.checks().falsifications()).isZero();
        assertThat(line.reworks()).isZero();
    }

    @Test
    void a_closing_gets_its_new_grade_from_the_decision() {
        var closed = objected(closed(), Conclusion.CLOSING);
        var line = closed.then(upheld(closed, Conclusion.CLOSING, ClosingGrade.EXCELLENT))
                .line();
        assertThat(line.checks().grade()).isEqualTo(ClosingGrade.EXCELLENT);
        assertThat(line.phase()).isEqualTo(TaskPhase.CLOSED);
    }

    @Test
    void a_closing_that_was_reversed_cannot_be_disputed_any_more() {
        var line = closed().then(new TaskReopened(
                        ID, 2, ReopeningKind.AUDIT, "反弹", DEADLINE, 0, JUNE, true, ClosingGrade.QUALIFIED))
                .line();
        assertThat(line.fates().disputableOn(JUNE)).isEmpty();
        assertThat(may(TaskAction.RAISE_OBJECTION, line, HEAD)).isFalse();
    }

    /** T21: no list tells that something was handed on. */
    @Test
    void a_transferred_clue_leaves_the_line_as_it_was_but_for_its_place_in_the_stream() {
        var before = Story.signed();
        var after = before.then(new ClueTransferred(ID, ClueAuthority.POLICE, "YS-2026-0003", JUNE))
                .line();
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("sequence", "position")
                .isEqualTo(before.line());
    }

    private static Story returned() {
        return Story.requested()
                .then(new VerificationBegun(ID, VerificationKind.SITE))
                .then(new CompletionReturned(ID, "未清理", DEADLINE));
    }

    private static Story closed() {
        return Story.verified().then(new TaskClosed(ID, JUNE, true, null, null, ClosingGrade.QUALIFIED));
    }

    private static Story objected(Story story, Conclusion conclusion) {
        var about = story.line().fates().conclusions().getFirst();
        return story.then(new ObjectionRaised(
                ID, 1, about.sequence(), conclusion, about.day(), TOWN, "已清理", List.of(), DEADLINE));
    }

    private static ObjectionUpheld upheld(Story story, Conclusion conclusion, ClosingGrade grade) {
        var about = story.line().fates().conclusions().getFirst().sequence();
        return new ObjectionUpheld(ID, 1, about, conclusion, "属实", null, grade);
    }

    private static ObjectionOutcome outcome(TaskLine line) {
        return line.fates().conclusions().getFirst().objection().outcome();
    }

    private static boolean may(TaskAction action, TaskLine line, Actor actor) {
        return action.refusal(line.standing(), actor).isEmpty();
    }
}
