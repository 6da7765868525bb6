package io.duban.query.task.act;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.person.ErasureGround;
import io.duban.kernel.person.RestrictionGround;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ClueAuthority;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.ObjectionOutcome;
import io.duban.kernel.task.PraiseLevel;
import io.duban.kernel.task.ReopeningKind;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.SuspensionReason;
import io.duban.kernel.task.VerificationKind;
import io.duban.query.task.TaskLine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the form of an action starts and what kind it is. */
final class ActionForm {

    private ActionForm() {}

    /** What is known already is filled in. */
    static Typed start(TaskAction action, TaskLine task) {
        return switch (action) {
            case REPORT_PROGRESS -> new Typed(Map.of("percent", List.of(Integer.toString(task.percent()))));
            case GRANT_EXTENSION ->
                task.askedDeadline() == null
                        ? Typed.nothing()
                        : new Typed(Map.of(
                                "newDeadline", List.of(task.askedDeadline().toString())));
            case REVISE_DRAFT -> draft(task);
            case SUBMIT_PART -> new Typed(Map.of("percent", List.of("100"), "finished", List.of("true")));
            case PROPOSE_REBASELINE -> MilestoneRows.remaining(task.handling().milestones());
            case REASSIGN -> leader(task);
            case DISPATCH -> proposed(task);
            case RECORD_PRAISE -> ofLead(task);
            default -> Typed.nothing();
        };
    }

    private static Typed draft(TaskLine task) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("title", List.of(task.title()));
        fields.put("category", List.of(task.category()));
        fields.put("source", List.of(task.source()));
        fields.put("sourceNumber", Stream.ofNullable(task.sourceNumber()).toList());
        fields.put("content", Stream.ofNullable(task.content()).toList());
        fields.put(
                "completionStandard",
                Stream.ofNullable(task.completionStandard()).toList());
        fields.put("limitType", List.of(task.limitType().name()));
        return new Typed(fields);
    }

    /** What came out of another task knows its unit and its day. */
    private static Typed proposed(TaskLine task) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put(
                "leadUnit",
                Stream.ofNullable(task.fates().proposedUnit())
                        .map(unit -> unit.id().toString())
                        .toList());
        fields.put(
                "deadline",
                Stream.ofNullable(task.fates().dueBy()).map(LocalDate::toString).toList());
        return new Typed(fields);
    }

    /** Praise is mostly of who leads. */
    private static Typed ofLead(TaskLine task) {
        return new Typed(Map.of(
                "unit",
                Stream.ofNullable(task.leadUnit())
                        .map(unit -> unit.id().toString())
                        .toList()));
    }

    /** Who is in charge usually stays in charge. */
    private static Typed leader(TaskLine task) {
        return new Typed(Map.of(
                "leader",
                Stream.ofNullable(task.leader())
                        .map(leader -> leader.id().toString())
                        .toList()));
    }

    /** Whether it cannot be taken back, so that its button must not look like the usual step. */
    static boolean isGrave(TaskAction action) {
        return switch (action) {
            case CANCEL,
                    RETURN_FOR_REWORK,
                    FIND_FALSIFIED,
                    FREEZE_ELECTORATE,
                    APPROVE_CLOSING,
                    REFUSE_CLOSING,
                    LIFT_PUBLIC_GATE,
                    ISSUE_SUPERVISION_NOTICE,
                    DESIGNATE,
                    MERGE,
                    SPLIT_UP,
                    DECIDE_OBJECTION,
                    TRANSFER_CLUE,
                    RESTRICT_PERSONAL_DATA,
                    ERASE_PERSONAL_DATA -> true;
            case REQUEST_REGISTRATION, REVISE_DRAFT, REFUSE_REGISTRATION, REQUEST_RETURN, REASSIGN, REFUSE_RETURN ->
                false;
            case APPROVE_REGISTRATION,
                    DISPATCH,
                    SIGN,
                    REPORT_PROGRESS,
                    REQUEST_EXTENSION,
                    GRANT_EXTENSION,
                    REFUSE_EXTENSION,
                    PROPOSE_LONG_TERM_PLAN,
                    APPROVE_LONG_TERM_PLAN,
                    REFUSE_LONG_TERM_PLAN,
                    PROPOSE_SUSPENSION,
                    APPROVE_SUSPENSION,
                    REFUSE_SUSPENSION,
                    RESUME,
                    PROLONG_SUSPENSION,
                    SUBMIT_PART,
                    ACCEPT_PART,
                    RETURN_PART,
                    OBJECT_TO_ALLOCATION,
                    ANSWER_ALLOCATION_OBJECTION,
                    PROPOSE_MILESTONES,
                    CONFIRM_MILESTONES,
                    REFUSE_MILESTONES,
                    MEET_MILESTONE,
                    PROPOSE_REBASELINE,
                    CONFIRM_REBASELINE,
                    REFUSE_REBASELINE,
                    APPLY_FOR_COMPLETION,
                    BEGIN_VERIFICATION,
                    PASS_VERIFICATION,
                    CAST_APPRAISAL,
                    RECORD_NO_CONTACT,
                    CONCLUDE_PUBLIC_REVIEW,
                    REOPEN,
                    SET_PUBLIC_GATE,
                    GIVE_INSTRUCTION,
                    ADOPT,
                    RELEASE,
                    REMIND,
                    REBASE_LIMITS,
                    RAISE_OBJECTION,
                    ISSUE_REMINDER_SLIP,
                    LOOK_AT_CLOCKS,
                    RECORD_CITIZEN,
                    LABEL,
                    RECORD_PRAISE -> false;
        };
    }

    /** What the fields of its own form choose from. */
    static Map<String, Object> lists(TaskAction action, TaskLine task, Actor actor, LocalDate today) {
        return switch (action) {
            case SPLIT_UP -> Map.of("partRows", PartRows.places());
            case RAISE_OBJECTION -> Map.of("disputable", task.fates().disputableOn(today));
            case DECIDE_OBJECTION ->
                Map.of("reviewable", task.fates().reviewableBy(actor), "grades", ClosingGrade.values());
            case PROPOSE_LONG_TERM_PLAN -> Map.of("planRows", PlanRows.places());
            case PROPOSE_SUSPENSION -> Map.of("suspensionReasons", SuspensionReason.values());
            case RESTRICT_PERSONAL_DATA -> Map.of("citizens", task.citizensActive());
            case ERASE_PERSONAL_DATA -> Map.of("citizens", task.citizensHeld());
            case RECORD_PRAISE ->
                Map.of(
                        "units",
                        Stream.concat(Stream.ofNullable(task.leadUnit()), task.coUnits().stream())
                                .toList());
            default -> Map.of();
        };
    }

    /** What there is to choose from, for the one list that some forms have. */
    static List<Choice> choices(TaskAction action) {
        return switch (action) {
            case BEGIN_VERIFICATION -> Choice.of(VerificationKind.values(), VerificationKind::label);
            case SET_PUBLIC_GATE -> Choice.of(ReviewSubject.values(), ReviewSubject::label);
            case FREEZE_ELECTORATE -> Choice.of(ReviewMethod.values(), ReviewMethod::label);
            case CAST_APPRAISAL -> Choice.of(Appraisal.values(), Appraisal::label);
            case APPROVE_CLOSING -> Choice.of(ClosingGrade.values(), ClosingGrade::label);
            case DECIDE_OBJECTION -> Choice.of(ObjectionOutcome.values(), ObjectionOutcome::label);
            case TRANSFER_CLUE -> Choice.of(ClueAuthority.values(), ClueAuthority::label);
            case RECORD_PRAISE -> Choice.of(PraiseLevel.values(), PraiseLevel::label);
            case LABEL ->
                Choice.of(
                        Arrays.stream(DataLabel.values())
                                .filter(DataLabel::isForTasks)
                                .toArray(DataLabel[]::new),
                        DataLabel::label);
            case REOPEN -> Choice.of(ReopeningKind.values(), ReopeningKind::label);
            case RESTRICT_PERSONAL_DATA -> Choice.of(RestrictionGround.values(), RestrictionGround::label);
            case ERASE_PERSONAL_DATA -> Choice.of(ErasureGround.values(), ErasureGround::label);
            default -> List.of();
        };
    }

    /** Whether files can come with it. */
    static boolean takesFiles(TaskAction action) {
        return action == TaskAction.REPORT_PROGRESS
                || action == TaskAction.APPLY_FOR_COMPLETION
                || action == TaskAction.FIND_FALSIFIED
                || action == TaskAction.SUBMIT_PART
                || action == TaskAction.MEET_MILESTONE
                || action == TaskAction.RAISE_OBJECTION;
    }

    static List<String> references(List<Attachment> kept) {
        return kept.stream().map(FormFiles::reference).toList();
    }
}
