package io.duban.query.task.show;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.SlipKind;
import io.duban.kernel.task.TaskPhase;
import io.duban.query.task.TaskLine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person may do with a task now, read from the kernel's table.
 *
 * @param open the likely one first
 * @param notYet what they may do, but only later
 * @param others what moves the task on now, but is another's to do
 * @param onlyLooking whether the person's unit merely assists
 */
record Offer(List<TaskAction> open, List<Later> notYet, List<String> others, boolean onlyLooking) {

    /** What brings a task from one phase to the next. */
    private static final Set<TaskAction> MOVES_ON = EnumSet.of(
            TaskAction.REQUEST_REGISTRATION,
            TaskAction.APPROVE_REGISTRATION,
            TaskAction.DISPATCH,
            TaskAction.SIGN,
            TaskAction.REASSIGN,
            TaskAction.DESIGNATE,
            TaskAction.GRANT_EXTENSION,
            TaskAction.APPROVE_LONG_TERM_PLAN,
            TaskAction.APPROVE_SUSPENSION,
            TaskAction.ANSWER_ALLOCATION_OBJECTION,
            TaskAction.CONFIRM_MILESTONES,
            TaskAction.CONFIRM_REBASELINE,
            TaskAction.RESUME,
            TaskAction.APPLY_FOR_COMPLETION,
            TaskAction.PASS_VERIFICATION,
            TaskAction.CAST_APPRAISAL,
            TaskAction.CONCLUDE_PUBLIC_REVIEW,
            TaskAction.APPROVE_CLOSING);

    /** What is done when something does not go as usual; nobody plans for it. */
    private static final Set<TaskAction> SIDE_ROAD = EnumSet.of(
            TaskAction.REFUSE_REGISTRATION,
            TaskAction.REQUEST_RETURN,
            TaskAction.REASSIGN,
            TaskAction.REFUSE_RETURN,
            TaskAction.DESIGNATE,
            TaskAction.REQUEST_EXTENSION,
            TaskAction.GRANT_EXTENSION,
            TaskAction.REFUSE_EXTENSION,
            TaskAction.PROPOSE_LONG_TERM_PLAN,
            TaskAction.APPROVE_LONG_TERM_PLAN,
            TaskAction.REFUSE_LONG_TERM_PLAN,
            TaskAction.PROPOSE_SUSPENSION,
            TaskAction.APPROVE_SUSPENSION,
            TaskAction.REFUSE_SUSPENSION,
            TaskAction.RESUME,
            TaskAction.PROLONG_SUSPENSION,
            TaskAction.REBASE_LIMITS,
            TaskAction.SUBMIT_PART,
            TaskAction.ACCEPT_PART,
            TaskAction.RETURN_PART,
            TaskAction.OBJECT_TO_ALLOCATION,
            TaskAction.ANSWER_ALLOCATION_OBJECTION,
            TaskAction.PROPOSE_MILESTONES,
            TaskAction.CONFIRM_MILESTONES,
            TaskAction.REFUSE_MILESTONES,
            TaskAction.MEET_MILESTONE,
            TaskAction.PROPOSE_REBASELINE,
            TaskAction.CONFIRM_REBASELINE,
            TaskAction.REFUSE_REBASELINE,
            TaskAction.RAISE_OBJECTION,
            TaskAction.DECIDE_OBJECTION,
            TaskAction.MERGE,
            TaskAction.SPLIT_UP,
            TaskAction.TRANSFER_CLUE,
            TaskAction.ISSUE_REMINDER_SLIP,
            TaskAction.ISSUE_SUPERVISION_NOTICE,
            TaskAction.LOOK_AT_CLOCKS,
            TaskAction.RECORD_CITIZEN,
            TaskAction.RESTRICT_PERSONAL_DATA,
            TaskAction.ERASE_PERSONAL_DATA,
            TaskAction.LABEL,
            TaskAction.RECORD_PRAISE);

    private static final int MOST = 3;

    /** @param phases the phases in which it can be done, in words */
    record Later(TaskAction action, String phases) {}

    static Offer of(TaskLine task, Actor actor, LocalDate today) {
        return new Offer(
                TaskAction.open(task.standing(), actor).stream()
                        .filter(action -> isInTime(action, task, today))
                        .filter(action -> action != TaskAction.REBASE_LIMITS
                                || !task.clocks().isEmpty())
                        .filter(action -> isSensible(action, task))
                        .toList(),
                notYet(task, actor).limit(MOST).toList(),
                others(task, actor).toList(),
                task.coUnits().stream().anyMatch(actor::worksFor) && !actor.worksFor(task.leadUnit()));
    }

    /** Whether the person may do now what is sent under this name. */
    public boolean isOffered(String commandName) {
        return open.stream().anyMatch(action -> action.commandName().equals(commandName));
    }

    /** A 督办通知单 follows a 催办单; before that there is nothing to offer. */
    private static boolean isSensible(TaskAction action, TaskLine task) {
        return action != TaskAction.ISSUE_SUPERVISION_NOTICE || task.watch().has(SlipKind.REMINDER);
    }

    private static Stream<Later> notYet(TaskLine task, Actor actor) {
        return Arrays.stream(TaskAction.values())
                .filter(action -> refusalIsA(Rejection.WrongState.class, action, task, actor))
                .filter(action -> !action.phases().contains(task.phase()))
                .filter(action -> liesAhead(action, task.phase()))
                .filter(action -> !SIDE_ROAD.contains(action))
                .map(action -> new Later(
                        action, action.phases().stream().map(TaskPhase::label).collect(Collectors.joining("、"))));
    }

    private static Stream<String> others(TaskLine task, Actor actor) {
        return MOVES_ON.stream()
                .filter(action -> action.isTimely(task.standing()))
                .flatMap(action -> action.refusal(task.standing(), actor).stream())
                .map(Rejection::sentence);
    }

    /** The table knows no days; an objection that would come too late is not offered. */
    private static boolean isInTime(TaskAction action, TaskLine task, LocalDate today) {
        return action != TaskAction.RAISE_OBJECTION
                || !task.fates().disputableOn(today).isEmpty();
    }

    private static boolean liesAhead(TaskAction action, TaskPhase phase) {
        return (phase == TaskPhase.DRAFT || phase == TaskPhase.PENDING_APPROVAL || phase.isOpen())
                && action.phases().stream().anyMatch(later -> later.isOpen() && later.compareTo(phase) > 0);
    }

    private static boolean refusalIsA(Class<? extends Rejection> kind, TaskAction action, TaskLine task, Actor actor) {
        return action.refusal(task.standing(), actor).filter(kind::isInstance).isPresent();
    }
}
