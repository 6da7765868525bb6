package io.duban.command.task;

import static io.duban.command.People.LU;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.TOWN;
import static io.duban.command.People.WATER;

import io.duban.command.Given;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.AllocationObjected;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.LongTermPlanApproved;
import io.duban.kernel.task.LongTermPlanProposed;
import io.duban.kernel.task.Milestone;
import io.duban.kernel.task.MilestoneMet;
import io.duban.kernel.task.MilestonesConfirmed;
import io.duban.kernel.task.MilestonesProposed;
import io.duban.kernel.task.PartAccepted;
import io.duban.kernel.task.PartSubmitted;
import io.duban.kernel.task.PlanNode;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.RebaselineProposed;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.ReopeningKind;
import io.duban.kernel.task.ReturnRefused;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviewTally;
import io.duban.kernel.task.SuspensionProposed;
import io.duban.kernel.task.SuspensionReason;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskMerged;
import io.duban.kernel.task.TaskPart;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskRef;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.TaskSplit;
import io.duban.kernel.task.TaskSuspended;
import io.duban.kernel.task.UnitDesignated;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationKind;
import io.duban.kernel.task.VerificationPassed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to one task, told step by step. */
public final class Story {

    public static final TaskId TASK = new TaskId(UUID.fromString("0198c2a0-7d3e-7000-8000-000000000001"));
    public static final String NUMBER = "督〔2026〕1号";
    public static final LocalDate DEADLINE = LocalDate.of(2026, 4, 30);

    /** The last day on which the public's answers count. */
    public static final LocalDate REVIEWED_BY = LocalDate.of(2026, 4, 10);

    /** Another task of the county. */
    public static final TaskRef OTHER =
            new TaskRef(new TaskId(UUID.fromString("0198c2a0-7d3e-7000-8000-000000000002")), "督〔2026〕2号", "疏浚西河");

    private final List<TaskEvent> events = new ArrayList<>();
    private final List<String> accounts = new ArrayList<>();
    private String account = "";

    public static Story drafted() {
        return draftedBy(SUPERVISOR.account());
    }

    public static Story draftedBy(String account) {
        return draftedBy(account, LimitType.GENERAL);
    }

    public static Story draftedBy(String account, LimitType lane) {
        return new Story().and(new TaskDrafted(TASK, "修复东河堤防", "民生实事", "县政府工作报告", null, null, null, lane, account));
    }

    /** Signed for, in this lane, with thirty days from dispatch to the limit. */
    public static Story signedIn(LimitType lane) {
        return draftedBy(SUPERVISOR.account(), lane)
                .and(new RegistrationApproved(TASK, NUMBER, Given.TODAY))
                .and(new TaskDispatched(TASK, WATER, List.of(ROADS), SHI, DEADLINE, Given.TODAY))
                .signed();
    }

    /** The draft waits for the approval of its registration. */
    public static Story handedIn() {
        return drafted().and(new RegistrationRequested(TASK));
    }

    public static Story registered() {
        return handedIn().and(new RegistrationApproved(TASK, NUMBER, Given.TODAY));
    }

    public static Story dispatched() {
        return dispatchedTo(WATER, SHI, DEADLINE);
    }

    public static Story dispatchedTo(UnitRef unit, @Nullable LeaderRef leader, @Nullable LocalDate deadline) {
        return registered().and(new TaskDispatched(TASK, unit, List.of(ROADS), leader, deadline, Given.TODAY));
    }

    public Story signed() {
        return and(new TaskSigned(TASK, WATER));
    }

    /** The unit says for the n-th time that the matter is not its own; the third time a leader must decide. */
    public Story returnRequested(UnitRef unit, int times) {
        return and(new ReturnRequested(TASK, unit, "非本单位职责", times, times >= 3));
    }

    public Story returnRefused(boolean signed) {
        return and(new ReturnRefused(TASK, WATER, signed, "属于职责范围"));
    }

    public Story reassigned(UnitRef from, UnitRef to) {
        return and(new TaskReassigned(TASK, from, to, List.of(TOWN), SHI, DEADLINE, Given.TODAY, "职责在该单位"));
    }

    public Story designated(UnitRef from, UnitRef to) {
        return and(new UnitDesignated(TASK, from, to, List.of(TOWN), LU, DEADLINE, Given.TODAY, "由其牵头"));
    }

    public Story reported(int percent) {
        return and(new ProgressReported(TASK, WATER, "正在施工", percent, null, List.of()));
    }

    public Story extensionRequested(LocalDate until) {
        return and(new ExtensionRequested(TASK, WATER, "汛期水位高", "完成护坡", limit(), until));
    }

    public Story extensionGranted(LocalDate until) {
        return and(new ExtensionGranted(TASK, WATER, limit(), until, null));
    }

    public Story planProposed(PlanNode... nodes) {
        return and(new LongTermPlanProposed(TASK, WATER, "分两期治理", List.of(nodes)));
    }

    public Story planApproved(PlanNode... nodes) {
        var last = nodes[nodes.length - 1].due();
        return and(new LongTermPlanApproved(TASK, WATER, "分两期治理", List.of(nodes), limit(), last, null));
    }

    public Story suspensionProposed(LocalDate reviewOn) {
        return suspensionProposedBy(SUPERVISOR.account(), reviewOn);
    }

    public Story suspensionProposedBy(String account, LocalDate reviewOn) {
        return and(new SuspensionProposed(TASK, SuspensionReason.LITIGATION, "征地一案已诉至法院", reviewOn, account));
    }

    public Story suspended(LocalDate on, LocalDate reviewOn) {
        return and(new TaskSuspended(TASK, SuspensionReason.LITIGATION, on, reviewOn, limit(), null));
    }

    private @Nullable LocalDate limit() {
        var handed = state().assignment();
        return handed == null ? null : handed.deadline();
    }

    public Story completionRequested() {
        return and(new CompletionRequested(TASK, WATER, "已完工", List.of()));
    }

    public Story returned() {
        return and(new CompletionReturned(TASK, "现场未清理", DEADLINE));
    }

    public Story verified() {
        return and(new VerificationPassed(TASK, "属实"));
    }

    /** The co-unit holds its part done. */
    public Story partHandedIn(UnitRef unit) {
        return and(new PartSubmitted(TASK, unit, "已完成涵洞改造", 100, List.of(), true));
    }

    public Story partAccepted(UnitRef unit) {
        return and(new PartAccepted(TASK, unit, WATER, true, null));
    }

    public Story objected(UnitRef unit) {
        return and(new AllocationObjected(TASK, unit, "非本单位职责"));
    }

    public Story milestonesProposed(Milestone... milestones) {
        return and(new MilestonesProposed(TASK, WATER, List.of(milestones)));
    }

    /** The first baseline. */
    public Story milestonesConfirmed(Milestone... milestones) {
        return milestonesProposed(milestones).and(new MilestonesConfirmed(TASK, WATER, 1, List.of(milestones), null));
    }

    public Story milestoneMet(int index, Milestone milestone) {
        return and(new MilestoneMet(
                TASK, WATER, 1, index, milestone.name(), milestone.planned(), Given.TODAY, "完成", List.of()));
    }

    public Story rebaselineProposed(Milestone... milestones) {
        return and(new RebaselineProposed(TASK, WATER, List.of(milestones), "汛期"));
    }

    public Story adoptedBy(LeaderRef leader) {
        return and(new LeaderAdopted(TASK, leader));
    }

    public Story closed() {
        return closedOn(Given.TODAY);
    }

    public Story closedOn(LocalDate day) {
        return and(new TaskClosed(TASK, day, true, null, null, ClosingGrade.GOOD));
    }

    public Story verifying() {
        return and(new VerificationBegun(TASK, VerificationKind.SITE));
    }

    public Story gated(ReviewSubject subject) {
        return and(new PublicGateSet(TASK, subject, "民生实事"));
    }

    public Story frozen(int round, int population, int sample) {
        return and(new ElectorateFrozen(TASK, round, ReviewMethod.CALL_BACK, population, sample, REVIEWED_BY));
    }

    public Story appraised(int round, Appraisal appraisal, String account) {
        return and(new AppraisalCast(TASK, round, appraisal, null, account));
    }

    /** A round in which two people were to be asked and this is what they said. */
    public Story concluded(int round, ReviewTally tally, boolean passed) {
        return and(new PublicReviewConcluded(
                TASK, round, ReviewSubject.SINGLE, ReviewMethod.CALL_BACK, 2, 2, tally, passed, passed ? 100 : 0));
    }

    public Story reopened() {
        return and(new TaskReopened(
                TASK, 2, ReopeningKind.LOOK_BACK, "反弹", DEADLINE, 0, Given.TODAY, true, ClosingGrade.GOOD));
    }

    /** A single request whose gate is set; the check has passed and the public is to be asked for the first time. */
    public static Story toBeReviewed() {
        return dispatched()
                .gated(ReviewSubject.SINGLE)
                .signed()
                .reported(80)
                .completionRequested()
                .verified();
    }

    public Story cancelled() {
        return and(new TaskCancelled(TASK, "重复立项"));
    }

    /** A task led by the water bureau under 石磊, in this phase. */
    public static Story in(TaskPhase phase) {
        return switch (phase) {
            case DRAFT -> drafted();
            case REGISTERED -> registered();
            case DISPATCHED -> dispatched();
            case IN_PROGRESS -> dispatched().signed();
            case COMPLETION_REQUESTED -> dispatched().signed().completionRequested();
            case REWORK -> dispatched().signed().completionRequested().returned();
            case CLOSING_APPROVAL -> dispatched().signed().completionRequested().verified();
            case CLOSED ->
                dispatched().signed().completionRequested().verified().closed();
            case CANCELLED -> dispatched().cancelled();
            case PENDING_APPROVAL -> handedIn();
            case RETURN_REQUESTED -> dispatched().returnRequested(WATER, 1);
            case LONG_TERM ->
                signedIn(LimitType.MAJOR)
                        .planProposed(new PlanNode("通水", DEADLINE))
                        .planApproved(new PlanNode("通水", DEADLINE));
            case SUSPENDED ->
                dispatched()
                        .signed()
                        .suspensionProposed(Given.TODAY.plusDays(20))
                        .suspended(Given.TODAY, Given.TODAY.plusDays(20));
            case REOPENED ->
                dispatched().signed().completionRequested().verified().closed().reopened();
            case VERIFYING -> dispatched().signed().completionRequested().verifying();
            case PUBLIC_REVIEW -> toBeReviewed();
            case MERGED -> dispatched().and(new TaskMerged(TASK, OTHER, "同一事项"));
            case SPLIT ->
                dispatched().and(new TaskSplit(TASK, List.of(new TaskPart(OTHER.id(), "修桥", ROADS)), "涉及两个单位"));
        };
    }

    public Story and(TaskEvent event) {
        events.add(event);
        accounts.add(account);
        return this;
    }

    /** Who records what is told from here on. */
    public Story by(Actor actor) {
        account = actor.account();
        return this;
    }

    /** The sequence of what was told last. */
    public long last() {
        return events.size() - 1;
    }

    public List<TaskEvent> events() {
        return events;
    }

    public TaskState state() {
        TaskState state = null;
        for (var place = 0; place < events.size(); place++) {
            var beside = new DisputesEvolution.Beside(place, accounts.get(place), Given.NOW, null);
            var event = events.get(place);
            state = DisputesEvolution.note(TaskEvolution.evolve(state, event), event, beside);
        }
        return state;
    }
}
