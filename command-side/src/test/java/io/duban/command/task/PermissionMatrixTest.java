package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.DUBAN;
import static io.duban.command.People.EVERYBODY;
import static io.duban.command.People.LEADER_LU;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.LU;
import static io.duban.command.People.REVIEWER;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.ROADS_HEAD;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.People.WATER_LIAISON;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.TASK;
import static io.duban.kernel.task.SuspensionReason.LITIGATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.AcceptPart;
import io.duban.kernel.task.AdoptTask;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.ApproveClosing;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.BeginVerification;
import io.duban.kernel.task.CancelTask;
import io.duban.kernel.task.CastAppraisal;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ClueAuthority;
import io.duban.kernel.task.ConcludePublicReview;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.DesignateUnit;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.ExistingTaskCommand;
import io.duban.kernel.task.FindFalsified;
import io.duban.kernel.task.FreezeElectorate;
import io.duban.kernel.task.GiveInstruction;
import io.duban.kernel.task.IssueReminderSlip;
import io.duban.kernel.task.IssueSupervisionNotice;
import io.duban.kernel.task.LabelTask;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.LiftPublicGate;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.Milestone;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.ObjectToAllocation;
import io.duban.kernel.task.PassVerification;
import io.duban.kernel.task.PraiseLevel;
import io.duban.kernel.task.ProlongSuspension;
import io.duban.kernel.task.ProposeMilestones;
import io.duban.kernel.task.ProposeSuspension;
import io.duban.kernel.task.PublicGateLifted;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.ReassignTask;
import io.duban.kernel.task.RecordCitizen;
import io.duban.kernel.task.RecordNoContact;
import io.duban.kernel.task.RecordPraise;
import io.duban.kernel.task.RefuseClosing;
import io.duban.kernel.task.RefuseRegistration;
import io.duban.kernel.task.RefuseReturn;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.ReleaseTask;
import io.duban.kernel.task.RemindUnit;
import io.duban.kernel.task.ReopenTask;
import io.duban.kernel.task.ReopeningKind;
import io.duban.kernel.task.ReportProgress;
import io.duban.kernel.task.RequestExtension;
import io.duban.kernel.task.RequestRegistration;
import io.duban.kernel.task.RequestReturn;
import io.duban.kernel.task.ResumeTask;
import io.duban.kernel.task.ReturnForRework;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviewTally;
import io.duban.kernel.task.ReviseDraft;
import io.duban.kernel.task.SetPublicGate;
import io.duban.kernel.task.SignForTask;
import io.duban.kernel.task.SubmitPart;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TransferClue;
import io.duban.kernel.task.UnitDesignated;
import io.duban.kernel.task.VerificationKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each action by each person in each phase, through the aggregate: the table lets in whom it should and nobody else. */
class PermissionMatrixTest {

    private static final Set<Actor> OFFICE = Set.of(SUPERVISOR, DIRECTOR);
    private static final Set<Actor> LEAD_UNIT = Set.of(WATER_HEAD, WATER_LIAISON);
    private static final List<TaskPhase> OPEN =
            Arrays.stream(TaskPhase.values()).filter(TaskPhase::isOpen).toList();

    private static final List<TaskPhase> HANDLED =
            List.of(TaskPhase.IN_PROGRESS, TaskPhase.LONG_TERM, TaskPhase.REWORK, TaskPhase.REOPENED);

    /** What answers a question, and the plan that a lane must fit, have stories of their own, each with its test. */
    private static final Set<TaskAction> WITH_ANOTHER_STORY = Set.of(
            TaskAction.GRANT_EXTENSION,
            TaskAction.REFUSE_EXTENSION,
            TaskAction.PROPOSE_LONG_TERM_PLAN,
            TaskAction.APPROVE_LONG_TERM_PLAN,
            TaskAction.REFUSE_LONG_TERM_PLAN,
            TaskAction.APPROVE_SUSPENSION,
            TaskAction.REFUSE_SUSPENSION,
            TaskAction.REBASE_LIMITS,
            TaskAction.RETURN_PART,
            TaskAction.ANSWER_ALLOCATION_OBJECTION,
            TaskAction.CONFIRM_MILESTONES,
            TaskAction.REFUSE_MILESTONES,
            TaskAction.MEET_MILESTONE,
            TaskAction.PROPOSE_REBASELINE,
            TaskAction.CONFIRM_REBASELINE,
            TaskAction.REFUSE_REBASELINE,
            TaskAction.MERGE,
            TaskAction.SPLIT_UP,
            TaskAction.RAISE_OBJECTION,
            TaskAction.DECIDE_OBJECTION,
            TaskAction.RESTRICT_PERSONAL_DATA,
            TaskAction.ERASE_PERSONAL_DATA);

    private static final List<TaskPhase> CHECKED = List.of(TaskPhase.COMPLETION_REQUESTED, TaskPhase.VERIFYING);
    private static final List<TaskPhase> BEFORE_REVIEW = List.of(
            TaskPhase.DRAFT,
            TaskPhase.PENDING_APPROVAL,
            TaskPhase.REGISTERED,
            TaskPhase.DISPATCHED,
            TaskPhase.RETURN_REQUESTED,
            TaskPhase.IN_PROGRESS,
            TaskPhase.LONG_TERM,
            TaskPhase.SUSPENDED,
            TaskPhase.REWORK,
            TaskPhase.REOPENED,
            TaskPhase.COMPLETION_REQUESTED,
            TaskPhase.VERIFYING);

    record Right(ExistingTaskCommand command, Set<Actor> who, List<TaskPhase> when) {
        @Override
        public String toString() {
            return TaskAction.of(command).label();
        }
    }

    static Stream<Right> rights() {
        return Stream.of(
                new Right(new RequestRegistration(TASK), OFFICE, List.of(TaskPhase.DRAFT)),
                new Right(
                        new ReviseDraft(TASK, "桥", "民生实事", "会议", null, null, null, LimitType.MAJOR),
                        Set.of(SUPERVISOR),
                        List.of(TaskPhase.DRAFT)),
                new Right(
                        new ApproveRegistration(TASK),
                        Set.of(DIRECTOR, LEADER_SHI, LEADER_LU),
                        List.of(TaskPhase.PENDING_APPROVAL)),
                new Right(
                        new RefuseRegistration(TASK, "依据不足"),
                        Set.of(DIRECTOR, LEADER_SHI, LEADER_LU),
                        List.of(TaskPhase.PENDING_APPROVAL)),
                new Right(
                        new DispatchTask(TASK, WATER.id(), List.of(ROADS.id()), null, DEADLINE),
                        OFFICE,
                        List.of(TaskPhase.REGISTERED)),
                new Right(new SignForTask(TASK), LEAD_UNIT, List.of(TaskPhase.DISPATCHED)),
                new Right(new ReportProgress(TASK, "进展", 10, null, List.of()), LEAD_UNIT, HANDLED),
                new Right(new ApplyForCompletion(TASK, "完成", List.of()), Set.of(WATER_HEAD), HANDLED),
                new Right(new RequestExtension(TASK, "汛期", "完成护坡", DEADLINE.plusDays(10)), Set.of(WATER_HEAD), HANDLED),
                new Right(new ProposeSuspension(TASK, LITIGATION, "征地诉讼", Given.TODAY.plusDays(20)), OFFICE, HANDLED),
                new Right(new ResumeTask(TASK, "已判决", null), OFFICE, List.of(TaskPhase.SUSPENDED)),
                new Right(
                        new ProlongSuspension(TASK, Given.TODAY.plusDays(30), "未判决"),
                        Set.of(LEADER_SHI),
                        List.of(TaskPhase.SUSPENDED)),
                new Right(
                        new RequestReturn(TASK, "非本单位职责"),
                        LEAD_UNIT,
                        List.of(TaskPhase.DISPATCHED, TaskPhase.IN_PROGRESS)),
                new Right(new RefuseReturn(TASK, "属于职责范围"), OFFICE, List.of(TaskPhase.RETURN_REQUESTED)),
                new Right(
                        new ReassignTask(TASK, ROADS.id(), List.of(), null, DEADLINE, "职责在该单位"),
                        OFFICE,
                        List.of(TaskPhase.RETURN_REQUESTED)),
                new Right(
                        new BeginVerification(TASK, VerificationKind.DESK),
                        OFFICE,
                        List.of(TaskPhase.COMPLETION_REQUESTED)),
                new Right(new PassVerification(TASK, "属实"), OFFICE, CHECKED),
                new Right(new ReturnForRework(TASK, "不实", null), OFFICE, CHECKED),
                new Right(new FindFalsified(TASK, "旧照", List.of(), null), OFFICE, CHECKED),
                new Right(
                        new FreezeElectorate(TASK, ReviewMethod.CALL_BACK, 2, 2, Story.REVIEWED_BY),
                        OFFICE,
                        List.of(TaskPhase.PUBLIC_REVIEW)),
                new Right(
                        new ApproveClosing(TASK, ClosingGrade.GOOD, null),
                        Set.of(LEADER_SHI),
                        List.of(TaskPhase.CLOSING_APPROVAL)),
                new Right(
                        new RefuseClosing(TASK, "未见实效", null), Set.of(LEADER_SHI), List.of(TaskPhase.CLOSING_APPROVAL)),
                new Right(
                        new ReopenTask(TASK, ReopeningKind.AUDIT, "反弹", DEADLINE),
                        Set.of(DIRECTOR),
                        List.of(TaskPhase.CLOSED)),
                new Right(new SetPublicGate(TASK, ReviewSubject.PROJECT, "民生"), OFFICE, BEFORE_REVIEW),
                new Right(new GiveInstruction(TASK, "抓紧"), Set.of(LEADER_SHI, LEADER_LU), OPEN),
                new Right(
                        new RemindUnit(TASK, "请办理"),
                        OFFICE,
                        Stream.concat(Stream.of(TaskPhase.DISPATCHED), HANDLED.stream())
                                .toList()),
                new Right(new SubmitPart(TASK, "已接水", 100, List.of(), true), Set.of(ROADS_HEAD), HANDLED),
                new Right(new AcceptPart(TASK, ROADS.id(), "现场核实"), LEAD_UNIT, HANDLED),
                new Right(
                        new ObjectToAllocation(TASK, "无关"),
                        Set.of(ROADS_HEAD),
                        Stream.concat(Stream.of(TaskPhase.DISPATCHED), HANDLED.stream())
                                .toList()),
                new Right(
                        new ProposeMilestones(TASK, List.of(new Milestone("通水", DEADLINE, "科长"))), LEAD_UNIT, HANDLED),
                new Right(
                        new TransferClue(TASK, ClueAuthority.DISCIPLINE, "YS-2026-0003", Given.TODAY),
                        Set.of(DIRECTOR),
                        Stream.concat(OPEN.stream(), Stream.of(TaskPhase.CLOSED))
                                .toList()),
                new Right(
                        new RecordPraise(TASK, null, PraiseLevel.CITY, "市长", Given.TODAY, "市政府批示〔2026〕12号", "做法可推广"),
                        OFFICE,
                        Stream.concat(OPEN.stream(), Stream.of(TaskPhase.CLOSED))
                                .filter(phase -> phase != TaskPhase.REGISTERED)
                                .toList()),
                new Right(
                        new LabelTask(TASK, DataLabel.PUBLIC, "已公示"),
                        OFFICE,
                        Stream.concat(Stream.of(TaskPhase.DRAFT, TaskPhase.PENDING_APPROVAL), OPEN.stream())
                                .toList()),
                new Right(
                        new IssueReminderSlip(TASK, "请办理"),
                        OFFICE,
                        Stream.concat(Stream.of(TaskPhase.DISPATCHED), HANDLED.stream())
                                .toList()),
                new Right(
                        new RecordCitizen(TASK, "张三", null, null, null),
                        OFFICE,
                        Stream.concat(Stream.of(TaskPhase.DRAFT), OPEN.stream()).toList()),
                new Right(
                        new CancelTask(TASK, "重复"),
                        Set.of(DIRECTOR),
                        Stream.concat(Stream.of(TaskPhase.DRAFT), OPEN.stream()).toList()));
    }

    @ParameterizedTest
    @MethodSource("rights")
    void is_open_to_these_people_in_these_phases_and_to_nobody_else(Right right) {
        for (var phase : TaskPhase.values()) {
            for (var actor : EVERYBODY) {
                var story = ready(phase, right.command());
                if (right.who().contains(actor) && right.when().contains(phase)) {
                    TaskFixture.when(story, actor, right.command()).expectSuccessfulHandlerExecution();
                    assertThat(TaskAction.of(right.command())
                                    .refusal(story.state().standing(), actor))
                            .as("%s in %s", actor.name(), phase)
                            .isEmpty();
                } else {
                    TaskFixture.when(story, actor, right.command())
                            .expectSuccessfulHandlerExecution()
                            .expectNoEvents();
                }
            }
        }
    }

    /** Whoever applies for completion has accepted the co-unit's part before. */
    private static Story ready(TaskPhase phase, ExistingTaskCommand command) {
        return command instanceof ApplyForCompletion && HANDLED.contains(phase)
                ? Story.in(phase).partAccepted(ROADS)
                : Story.in(phase);
    }

    @Test
    void adoption_is_for_leaders_who_are_not_in_charge_and_its_end_for_those_who_adopted() {
        for (var actor : EVERYBODY) {
            var adopting = TaskFixture.when(Story.dispatched(), actor, new AdoptTask(TASK))
                    .expectSuccessfulHandlerExecution();
            var releasing = TaskFixture.when(Story.dispatched().adoptedBy(LU), actor, new ReleaseTask(TASK, "分工调整"))
                    .expectSuccessfulHandlerExecution();
            if (actor.equals(LEADER_LU)) {
                adopting.expectEvents(new LeaderAdopted(TASK, LU));
                releasing.expectEvents(new LeaderReleased(TASK, LU, "分工调整"));
            } else {
                adopting.expectNoEvents();
                releasing.expectNoEvents();
            }
        }
    }

    @Test
    void a_unit_is_designated_by_leaders_alone_and_only_after_the_third_return() {
        var designation = new DesignateUnit(TASK, WATER.id(), List.of(), DEADLINE, "由其牵头");
        for (var actor : EVERYBODY) {
            TaskFixture.when(Story.dispatched().returnRequested(WATER, 2), actor, designation)
                    .expectNoEvents();
            var third = Story.dispatched().returnRequested(WATER, 3);
            if (actor.leader() == null) {
                TaskFixture.when(third, actor, designation).expectNoEvents();
            } else {
                TaskFixture.accepts(
                        third,
                        actor,
                        designation,
                        new UnitDesignated(
                                TASK, WATER, WATER, List.of(), actor.leader(), DEADLINE, Given.TODAY, "由其牵头"));
            }
        }
    }

    @Test
    void the_gate_is_lifted_by_the_director_alone_and_never_while_the_public_is_asked() {
        for (var phase : List.of(TaskPhase.DRAFT, TaskPhase.IN_PROGRESS, TaskPhase.REWORK, TaskPhase.VERIFYING)) {
            for (var actor : EVERYBODY) {
                var lifting = TaskFixture.when(
                                Story.in(phase).gated(ReviewSubject.SINGLE), actor, new LiftPublicGate(TASK, "政策调整"))
                        .expectSuccessfulHandlerExecution();
                if (actor.equals(DIRECTOR)) {
                    lifting.expectEventsMatching(
                            TaskFixture.besidesTheClocks(List.of(new PublicGateLifted(TASK, "政策调整"))));
                } else {
                    lifting.expectNoEvents();
                }
            }
        }
        for (var story : List.of(Story.toBeReviewed(), Story.toBeReviewed().frozen(1, 2, 2))) {
            TaskFixture.refuses(
                    story, DIRECTOR, new LiftPublicGate(TASK, "政策调整"), Rejection.WrongState.class, "task.wrong-state");
        }
    }

    @Test
    void the_public_is_spoken_for_by_reviewers_and_counted_by_the_office_or_duban() {
        for (var actor : EVERYBODY) {
            var asked = Story.toBeReviewed().frozen(1, 1, 1);
            var cast = TaskFixture.when(asked, actor, new CastAppraisal(TASK, Appraisal.SATISFIED, null));
            var days = List.of(Given.TODAY.minusDays(1), Given.TODAY, Given.TODAY);
            var missed = TaskFixture.when(asked, actor, new RecordNoContact(TASK, days));
            var heard = Story.toBeReviewed().frozen(1, 1, 1).appraised(1, Appraisal.SATISFIED, "another");
            var counted = TaskFixture.when(heard, actor, new ConcludePublicReview(TASK));
            if (actor.equals(REVIEWER)) {
                cast.expectEvents(new AppraisalCast(TASK, 1, Appraisal.SATISFIED, null, REVIEWER.account()));
                missed.expectEvents(new NoContactRecorded(TASK, 1, days, REVIEWER.account()));
            } else {
                cast.expectNoEvents();
                missed.expectNoEvents();
            }
            if (OFFICE.contains(actor) || actor.equals(DUBAN)) {
                counted.expectEventsMatching(TaskFixture.besidesTheClocks(List.of(new PublicReviewConcluded(
                        TASK,
                        1,
                        ReviewSubject.SINGLE,
                        ReviewMethod.CALL_BACK,
                        1,
                        1,
                        new ReviewTally(1, 0, 0, 0),
                        true,
                        100))));
            } else {
                counted.expectNoEvents();
            }
        }
    }

    @Test
    void the_director_alone_escalates_after_a_slip_and_duban_alone_looks() {
        for (var phase : TaskPhase.values()) {
            for (var actor : EVERYBODY) {
                var story = Story.in(phase);
                var mayEscalate = actor.equals(DIRECTOR) && (HANDLED.contains(phase) || phase == TaskPhase.DISPATCHED);
                var refused = TaskAction.ISSUE_SUPERVISION_NOTICE.refusal(
                        story.state().standing(), actor);
                assertThat(refused.isEmpty())
                        .as("%s in %s", actor.name(), phase)
                        .isEqualTo(mayEscalate);
                TaskFixture.when(story, actor, new IssueSupervisionNotice(TASK, "请办结", "久拖不决"))
                        .expectNoEvents();

                var looked = TaskAction.LOOK_AT_CLOCKS.refusal(story.state().standing(), actor);
                assertThat(looked.isEmpty())
                        .as("%s in %s", actor.name(), phase)
                        .isEqualTo(actor.equals(DUBAN) && OPEN.contains(phase));
            }
        }
    }

    @Test
    void every_action_of_the_table_is_in_this_matrix() {
        var covered = Stream.concat(
                rights().map(right -> TaskAction.of(right.command())),
                Stream.of(
                        TaskAction.ADOPT,
                        TaskAction.RELEASE,
                        TaskAction.DESIGNATE,
                        TaskAction.LIFT_PUBLIC_GATE,
                        TaskAction.CAST_APPRAISAL,
                        TaskAction.RECORD_NO_CONTACT,
                        TaskAction.CONCLUDE_PUBLIC_REVIEW,
                        TaskAction.LOOK_AT_CLOCKS,
                        TaskAction.ISSUE_SUPERVISION_NOTICE));
        assertThat(Stream.concat(covered, WITH_ANOTHER_STORY.stream())).containsExactlyInAnyOrder(TaskAction.values());
    }

    @Test
    void nobody_approves_the_registration_of_what_they_drafted() {
        TaskFixture.refuses(
                Story.draftedBy(DIRECTOR.account()).and(new RegistrationRequested(TASK)),
                DIRECTOR,
                new ApproveRegistration(TASK),
                Rejection.NotAllowed.class,
                "task.not-allowed");
    }
}
