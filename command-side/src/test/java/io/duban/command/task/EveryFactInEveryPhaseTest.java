package io.duban.command.task;

import static io.duban.command.People.LU;
import static io.duban.command.People.PARTY;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SHI;
import static io.duban.command.People.WATER;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.NUMBER;
import static io.duban.command.task.Story.TASK;
import static io.duban.kernel.task.SuspensionReason.LITIGATION;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerEntry;
import io.duban.kernel.person.ErasureGround;
import io.duban.kernel.person.PersonalField;
import io.duban.kernel.person.RestrictionGround;
import io.duban.kernel.task.AllocationAnswer;
import io.duban.kernel.task.AllocationAnswered;
import io.duban.kernel.task.AllocationObjected;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.AttachmentPurged;
import io.duban.kernel.task.CitizenRecorded;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.ClueAuthority;
import io.duban.kernel.task.ClueTransferred;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.Conclusion;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.DraftRevised;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.ExtensionRefused;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.LimitsRebased;
import io.duban.kernel.task.LongTermPlanApproved;
import io.duban.kernel.task.LongTermPlanProposed;
import io.duban.kernel.task.LongTermPlanRefused;
import io.duban.kernel.task.Milestone;
import io.duban.kernel.task.MilestoneMet;
import io.duban.kernel.task.MilestonesConfirmed;
import io.duban.kernel.task.MilestonesProposed;
import io.duban.kernel.task.MilestonesRebaselined;
import io.duban.kernel.task.MilestonesRefused;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.ObjectionDismissed;
import io.duban.kernel.task.ObjectionRaised;
import io.duban.kernel.task.ObjectionUpheld;
import io.duban.kernel.task.OfficeNamed;
import io.duban.kernel.task.PartAccepted;
import io.duban.kernel.task.PartReturned;
import io.duban.kernel.task.PartSubmitted;
import io.duban.kernel.task.PersonalDataErased;
import io.duban.kernel.task.PersonalDataRestricted;
import io.duban.kernel.task.PlanNode;
import io.duban.kernel.task.PraiseLevel;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.PublicGateLifted;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.RebaselineProposed;
import io.duban.kernel.task.RebaselineRefused;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.RegistrationRefused;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.ReopeningKind;
import io.duban.kernel.task.ReturnRefused;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviewTally;
import io.duban.kernel.task.SuspensionProlonged;
import io.duban.kernel.task.SuspensionProposed;
import io.duban.kernel.task.SuspensionRefused;
import io.duban.kernel.task.TaskAbsorbed;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskLabelled;
import io.duban.kernel.task.TaskMerged;
import io.duban.kernel.task.TaskPart;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskPraised;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskResumed;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.TaskSplit;
import io.duban.kernel.task.TaskSplitOff;
import io.duban.kernel.task.TaskSuspended;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationKind;
import io.duban.kernel.task.VerificationPassed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where each fact leads from each phase in which it can happen, and what is remembered on the way. */
class EveryFactInEveryPhaseTest {
    private static final LedgerEntryCarriedOver CARRIED_OVER = new LedgerEntryCarriedOver(
            TASK, new ImportId(new UUID(7, 7)), "张工", new LedgerEntry("台账.xlsx", 3, Map.of()));
    private static final TaskDispatched DISPATCH =
            new TaskDispatched(TASK, WATER, List.of(ROADS), SHI, DEADLINE, Given.TODAY);
    private static final LocalDate LAST_DAY = DEADLINE.plusDays(90);
    private static final List<PlanNode> NODES = List.of(new PlanNode("通水", LAST_DAY));
    private static final List<Milestone> MILESTONES = List.of(new Milestone("通水", LAST_DAY, "科长"));
    private static final Set<String> SET_THE_LIMIT =
            Set.of("dispatched", "extension granted", "plan approved", "resumed");
    private static final Map<String, TaskEvent> FACTS = Map.ofEntries(
            entry("carried over", CARRIED_OVER),
            entry("revised", new DraftRevised(TASK, "桥", "民生实事", "会议", null, null, null, LimitType.MAJOR)),
            entry("handed in", new RegistrationRequested(TASK)),
            entry("not registered", new RegistrationRefused(TASK, "依据不足")),
            entry("return asked", new ReturnRequested(TASK, WATER, "非本单位职责", 1, false)),
            entry("return refused", new ReturnRefused(TASK, WATER, false, "属于职责范围")),
            entry("return refused after signing", new ReturnRefused(TASK, WATER, true, "属于职责范围")),
            entry("registered", new RegistrationApproved(TASK, NUMBER, Given.TODAY)),
            entry("dispatched", DISPATCH),
            entry("signed", new TaskSigned(TASK, WATER)),
            entry("reported", new ProgressReported(TASK, WATER, "正在施工", 30, null, List.of())),
            entry("completed", new CompletionRequested(TASK, WATER, "已完工", List.of())),
            entry("passed", new VerificationPassed(TASK, "属实")),
            entry("returned", new CompletionReturned(TASK, "不实", DEADLINE)),
            entry("closed", new TaskClosed(TASK, Given.TODAY, true, null, null, ClosingGrade.GOOD)),
            entry("cancelled", new TaskCancelled(TASK, "重复立项")),
            entry("merged", new TaskMerged(TASK, Story.OTHER, "同一事项")),
            entry("absorbed", new TaskAbsorbed(TASK, Story.OTHER, DEADLINE, null)),
            entry("split", new TaskSplit(TASK, List.of(new TaskPart(Story.OTHER.id(), "修桥", ROADS)), "两个单位")),
            entry("split off", new TaskSplitOff(TASK, Story.OTHER, 1, 2, ROADS, DEADLINE)),
            entry(
                    "objected",
                    new ObjectionRaised(TASK, 1, 6, Conclusion.REWORK, Given.TODAY, WATER, "已完成", List.of(), DEADLINE)),
            entry("upheld", new ObjectionUpheld(TASK, 1, 6, Conclusion.REWORK, "属实", null, null)),
            entry("dismissed", new ObjectionDismissed(TASK, 1, 6, Conclusion.REWORK, "事实清楚")),
            entry("file gone", new AttachmentPurged(TASK, "a".repeat(64), "验收单.pdf", "误传", "孙保密", "周主任")),
            entry("labelled", new TaskLabelled(TASK, DataLabel.INTERNAL, DataLabel.PUBLIC, "已公示")),
            entry("praised", new TaskPraised(TASK, WATER, PraiseLevel.COUNTY, "县长", Given.TODAY, "溪政批〔2026〕3号", "办得实")),
            entry("office named", new OfficeNamed(TASK, PARTY)),
            entry("handed on", new ClueTransferred(TASK, ClueAuthority.POLICE, "YS-2026-0003", Given.TODAY)),
            entry("citizen recorded", new CitizenRecorded(TASK, RememberingVault.GIVEN, List.of(PersonalField.NAME))),
            entry(
                    "citizen restricted",
                    new PersonalDataRestricted(TASK, RememberingVault.GIVEN, RestrictionGround.DISPUTED)),
            entry("citizen erased", new PersonalDataErased(TASK, RememberingVault.GIVEN, ErasureGround.REQUESTED)),
            entry("begun", new VerificationBegun(TASK, VerificationKind.DESK)),
            entry("falsified", new FalsificationFound(TASK, WATER, "旧照", List.of(), DEADLINE)),
            entry("gate set", new PublicGateSet(TASK, ReviewSubject.PROJECT, "民生")),
            entry("gate lifted", new PublicGateLifted(TASK, "政策调整")),
            entry("frozen", new ElectorateFrozen(TASK, 1, ReviewMethod.CALL_BACK, 9, 9, DEADLINE)),
            entry("appraised", new AppraisalCast(TASK, 1, Appraisal.SATISFIED, null, "jianduyuan1")),
            entry("not reached", new NoContactRecorded(TASK, 1, List.of(), "jianduyuan1")),
            entry("approved", concluded(true)),
            entry("disapproved", concluded(false)),
            entry("refused", new ClosingRefused(TASK, "未见实效", DEADLINE, 40)),
            entry(
                    "reopened",
                    new TaskReopened(
                            TASK, 2, ReopeningKind.AUDIT, "反弹", DEADLINE, 40, Given.TODAY, true, ClosingGrade.GOOD)),
            entry("extension asked", new ExtensionRequested(TASK, WATER, "汛期", "护坡", DEADLINE, DEADLINE.plusDays(9))),
            entry("extension granted", new ExtensionGranted(TASK, WATER, DEADLINE, DEADLINE.plusDays(9), null)),
            entry("extension refused", new ExtensionRefused(TASK, WATER, DEADLINE, "不成立")),
            entry("plan proposed", new LongTermPlanProposed(TASK, WATER, "分期", NODES)),
            entry("plan approved", new LongTermPlanApproved(TASK, WATER, "分期", NODES, DEADLINE, LAST_DAY, null)),
            entry("plan refused", new LongTermPlanRefused(TASK, WATER, "能按期完成")),
            entry("suspension proposed", new SuspensionProposed(TASK, LITIGATION, "诉讼", DEADLINE, "ducha1")),
            entry("suspended", new TaskSuspended(TASK, LITIGATION, Given.TODAY, DEADLINE, DEADLINE, null)),
            entry("suspension refused", new SuspensionRefused(TASK, "可先办其他标段")),
            entry("part handed in", new PartSubmitted(TASK, ROADS, "已接水", 100, List.of(), true)),
            entry("part accepted", new PartAccepted(TASK, ROADS, WATER, true, null)),
            entry("part returned", new PartReturned(TASK, ROADS, WATER, "不实")),
            entry("allocation-objected", new AllocationObjected(TASK, ROADS, "无关")),
            entry("kept", new AllocationAnswered(TASK, ROADS, AllocationAnswer.KEEP, "属职责")),
            entry("milestones proposed", new MilestonesProposed(TASK, WATER, MILESTONES)),
            entry("milestones confirmed", new MilestonesConfirmed(TASK, WATER, 1, MILESTONES, null)),
            entry("milestones refused", new MilestonesRefused(TASK, WATER, "太松")),
            entry("milestone met", new MilestoneMet(TASK, WATER, 1, 1, "通水", LAST_DAY, LAST_DAY, "好", List.of())),
            entry("rebaseline proposed", new RebaselineProposed(TASK, WATER, MILESTONES, "汛期")),
            entry("rebaselined", new MilestonesRebaselined(TASK, WATER, 2, MILESTONES, 0, null)),
            entry("rebaseline refused", new RebaselineRefused(TASK, WATER, "能按期")),
            entry("prolonged", new SuspensionProlonged(TASK, DEADLINE, "未判决")),
            entry("counted again", new LimitsRebased(TASK, "甲", 1, "乙", 1, List.of(), "新日历")),
            entry("resumed", new TaskResumed(TASK, "已判决", LAST_DAY, Given.TODAY)));

    private static PublicReviewConcluded concluded(boolean passed) {
        return new PublicReviewConcluded(
                TASK, 1, ReviewSubject.SINGLE, ReviewMethod.CALL_BACK, 9, 9, ReviewTally.NOTHING, passed, 40);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "DRAFT, carried over, DRAFT",
        "DRAFT, revised, DRAFT",
        "DRAFT, labelled, DRAFT",
        "DRAFT, office named, DRAFT",
        "PENDING_APPROVAL, labelled, PENDING_APPROVAL",
        "REGISTERED, labelled, REGISTERED",
        "RETURN_REQUESTED, labelled, RETURN_REQUESTED",
        "SUSPENDED, labelled, SUSPENDED",
        "IN_PROGRESS, labelled, IN_PROGRESS",
        "CLOSING_APPROVAL, labelled, CLOSING_APPROVAL",
        "DISPATCHED, praised, DISPATCHED",
        "SUSPENDED, praised, SUSPENDED",
        "CLOSED, praised, CLOSED",
        "DRAFT, handed in, PENDING_APPROVAL",
        "DRAFT, registered, REGISTERED",
        "PENDING_APPROVAL, not registered, DRAFT",
        "PENDING_APPROVAL, registered, REGISTERED",
        "REGISTERED, dispatched, DISPATCHED",
        "DISPATCHED, signed, IN_PROGRESS",
        "DISPATCHED, return asked, RETURN_REQUESTED",
        "IN_PROGRESS, return asked, RETURN_REQUESTED",
        "RETURN_REQUESTED, return refused, DISPATCHED",
        "RETURN_REQUESTED, return refused after signing, IN_PROGRESS",
        "RETURN_REQUESTED, cancelled, CANCELLED",
        "IN_PROGRESS, reported, IN_PROGRESS",
        "IN_PROGRESS, completed, COMPLETION_REQUESTED",
        "IN_PROGRESS, closed, CLOSED",
        "REWORK, reported, REWORK",
        "REWORK, completed, COMPLETION_REQUESTED",
        "COMPLETION_REQUESTED, passed, CLOSING_APPROVAL",
        "COMPLETION_REQUESTED, returned, REWORK",
        "CLOSING_APPROVAL, closed, CLOSED",
        "IN_PROGRESS, counted again, IN_PROGRESS",
        "REOPENED, counted again, REOPENED",
        "IN_PROGRESS, extension asked, IN_PROGRESS",
        "IN_PROGRESS, extension granted, IN_PROGRESS",
        "IN_PROGRESS, extension refused, IN_PROGRESS",
        "REWORK, extension granted, REWORK",
        "LONG_TERM, extension asked, LONG_TERM",
        "LONG_TERM, extension granted, LONG_TERM",
        "IN_PROGRESS, plan proposed, IN_PROGRESS",
        "IN_PROGRESS, plan approved, LONG_TERM",
        "REWORK, plan approved, LONG_TERM",
        "REWORK, plan refused, REWORK",
        "LONG_TERM, reported, LONG_TERM",
        "LONG_TERM, completed, COMPLETION_REQUESTED",
        "LONG_TERM, cancelled, CANCELLED",
        "IN_PROGRESS, suspension proposed, IN_PROGRESS",
        "LONG_TERM, suspension refused, LONG_TERM",
        "IN_PROGRESS, suspended, SUSPENDED",
        "REWORK, suspended, SUSPENDED",
        "LONG_TERM, suspended, SUSPENDED",
        "SUSPENDED, prolonged, SUSPENDED",
        "IN_PROGRESS, part handed in, IN_PROGRESS",
        "REWORK, part accepted, REWORK",
        "LONG_TERM, part returned, LONG_TERM",
        "DISPATCHED, allocation-objected, DISPATCHED",
        "DISPATCHED, kept, DISPATCHED",
        "REOPENED, allocation-objected, REOPENED",
        "IN_PROGRESS, milestones proposed, IN_PROGRESS",
        "REWORK, milestones confirmed, REWORK",
        "IN_PROGRESS, milestones refused, IN_PROGRESS",
        "LONG_TERM, milestone met, LONG_TERM",
        "REOPENED, rebaseline proposed, REOPENED",
        "IN_PROGRESS, rebaselined, IN_PROGRESS",
        "REWORK, rebaseline refused, REWORK",
        "SUSPENDED, resumed, IN_PROGRESS",
        "SUSPENDED, cancelled, CANCELLED",
        "COMPLETION_REQUESTED, begun, VERIFYING",
        "COMPLETION_REQUESTED, falsified, REWORK",
        "VERIFYING, passed, CLOSING_APPROVAL",
        "VERIFYING, returned, REWORK",
        "VERIFYING, falsified, REWORK",
        "DRAFT, gate set, DRAFT",
        "IN_PROGRESS, gate set, IN_PROGRESS",
        "VERIFYING, gate set, VERIFYING",
        "REWORK, gate lifted, REWORK",
        "PUBLIC_REVIEW, frozen, PUBLIC_REVIEW",
        "PUBLIC_REVIEW, appraised, PUBLIC_REVIEW",
        "PUBLIC_REVIEW, not reached, PUBLIC_REVIEW",
        "PUBLIC_REVIEW, approved, CLOSING_APPROVAL",
        "PUBLIC_REVIEW, disapproved, REWORK",
        "CLOSING_APPROVAL, refused, REWORK",
        "CLOSED, reopened, REOPENED",
        "REOPENED, reported, REOPENED",
        "REOPENED, completed, COMPLETION_REQUESTED",
        "VERIFYING, cancelled, CANCELLED",
        "PUBLIC_REVIEW, cancelled, CANCELLED",
        "REOPENED, cancelled, CANCELLED",
        "DRAFT, cancelled, CANCELLED",
        "REGISTERED, cancelled, CANCELLED",
        "DISPATCHED, cancelled, CANCELLED",
        "IN_PROGRESS, cancelled, CANCELLED",
        "REWORK, cancelled, CANCELLED",
        "COMPLETION_REQUESTED, cancelled, CANCELLED",
        "CLOSING_APPROVAL, cancelled, CANCELLED",
        "REGISTERED, merged, MERGED",
        "DISPATCHED, merged, MERGED",
        "RETURN_REQUESTED, merged, MERGED",
        "IN_PROGRESS, merged, MERGED",
        "LONG_TERM, merged, MERGED",
        "SUSPENDED, merged, MERGED",
        "REWORK, merged, MERGED",
        "REOPENED, merged, MERGED",
        "COMPLETION_REQUESTED, merged, MERGED",
        "VERIFYING, merged, MERGED",
        "PUBLIC_REVIEW, merged, MERGED",
        "CLOSING_APPROVAL, merged, MERGED",
        "REGISTERED, split, SPLIT",
        "DISPATCHED, split, SPLIT",
        "RETURN_REQUESTED, split, SPLIT",
        "IN_PROGRESS, split, SPLIT",
        "LONG_TERM, split, SPLIT",
        "SUSPENDED, split, SPLIT",
        "REWORK, split, SPLIT",
        "REOPENED, split, SPLIT",
        "COMPLETION_REQUESTED, split, SPLIT",
        "VERIFYING, split, SPLIT",
        "PUBLIC_REVIEW, split, SPLIT",
        "CLOSING_APPROVAL, split, SPLIT",
        "DRAFT, split off, DRAFT",
        "REGISTERED, absorbed, REGISTERED",
        "RETURN_REQUESTED, absorbed, RETURN_REQUESTED",
        "IN_PROGRESS, absorbed, IN_PROGRESS",
        "SUSPENDED, absorbed, SUSPENDED",
        "VERIFYING, absorbed, VERIFYING",
        "REWORK, objected, REWORK",
        "REWORK, upheld, REWORK",
        "REWORK, dismissed, REWORK",
        "CLOSED, objected, CLOSED",
        "CLOSED, upheld, CLOSED",
        "CANCELLED, dismissed, CANCELLED",
        "SUSPENDED, objected, SUSPENDED",
        "IN_PROGRESS, handed on, IN_PROGRESS",
        "SUSPENDED, handed on, SUSPENDED",
        "CLOSED, handed on, CLOSED"
    })
    void leads_to_this_phase_and_forgets_nobody(TaskPhase from, String fact, TaskPhase to) {
        var before = Story.in(from).adoptedBy(LU).state();
        var after = TaskEvolution.evolve(before, FACTS.get(fact));
        assertThat(after.phase()).isEqualTo(to);
        assertThat(after.basis().draftedBy()).isEqualTo(before.basis().draftedBy());
        assertThat(after.basis().adoptedBy()).containsExactly(LU);
        if (!fact.equals("registered")) {
            assertThat(after.basis().number()).isEqualTo(before.basis().number());
        }
        if (!SET_THE_LIMIT.contains(fact)) {
            assertThat(after.assignment()).isEqualTo(before.assignment());
        }
    }

    @Test
    void registration_gives_the_number_and_dispatch_the_parties() {
        assertThat(Story.registered().state().basis().number()).isEqualTo(NUMBER);
        assertThat(Story.registered().and(DISPATCH).state().assignment())
                .isEqualTo(new Assignment(WATER, List.of(ROADS), SHI, DEADLINE));
    }

    @Test
    void nobody_signs_for_what_a_ledger_brought_it_is_in_progress_with_its_dispatch() {
        var story = Story.drafted().and(CARRIED_OVER).and(FACTS.get("registered"));
        assertThat(story.state().basis().carriedOver()).isTrue();
        assertThat(story.and(DISPATCH).state()).isInstanceOfSatisfying(TaskState.InProgress.class, state -> assertThat(
                        state.basis().percent())
                .isZero());
        assertThat(Story.registered().and(DISPATCH).state()).isInstanceOf(TaskState.Dispatched.class);
    }

    @Test
    void work_begins_at_nothing_when_it_is_signed_for() {
        assertThat(Story.dispatched().signed().state())
                .isInstanceOf(TaskState.InProgress.class)
                .extracting(TaskState::basis)
                .returns("ducha1", Basis::draftedBy)
                .returns(NUMBER, Basis::number)
                .returns(new Assignment(WATER, List.of(ROADS), SHI, DEADLINE), Basis::assignment)
                .returns(0, Basis::percent);
    }

    @ParameterizedTest
    @EnumSource
    void who_gives_a_task_back_is_forgotten_and_nothing_else_is(TaskPhase phase) {
        var back = Story.in(phase).adoptedBy(LU).and(new LeaderReleased(TASK, LU, "分工调整"));
        assertThat(back.state()).isEqualTo(Story.in(phase).state());
    }

    @ParameterizedTest
    @EnumSource
    void a_leader_who_gives_back_what_they_never_adopted_changes_nothing(TaskPhase phase) {
        var story = Story.in(phase).adoptedBy(SHI);
        var before = story.state();
        assertThat(story.and(new LeaderReleased(TASK, LU, "分工调整")).state()).isEqualTo(before);
    }

    @Test
    void rework_without_a_date_leaves_the_matter_without_a_date() {
        var state = Story.in(TaskPhase.COMPLETION_REQUESTED)
                .and(new CompletionReturned(TASK, "不实", null))
                .state();
        assertThat(state.assignment()).isEqualTo(new Assignment(WATER, List.of(ROADS), SHI, null));
    }
}
