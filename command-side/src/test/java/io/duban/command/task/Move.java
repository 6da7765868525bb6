package io.duban.command.task;

import static io.duban.kernel.task.TaskPhase.CANCELLED;
import static io.duban.kernel.task.TaskPhase.CLOSED;
import static io.duban.kernel.task.TaskPhase.CLOSING_APPROVAL;
import static io.duban.kernel.task.TaskPhase.COMPLETION_REQUESTED;
import static io.duban.kernel.task.TaskPhase.DISPATCHED;
import static io.duban.kernel.task.TaskPhase.DRAFT;
import static io.duban.kernel.task.TaskPhase.IN_PROGRESS;
import static io.duban.kernel.task.TaskPhase.LONG_TERM;
import static io.duban.kernel.task.TaskPhase.MERGED;
import static io.duban.kernel.task.TaskPhase.PENDING_APPROVAL;
import static io.duban.kernel.task.TaskPhase.PUBLIC_REVIEW;
import static io.duban.kernel.task.TaskPhase.REGISTERED;
import static io.duban.kernel.task.TaskPhase.REOPENED;
import static io.duban.kernel.task.TaskPhase.RETURN_REQUESTED;
import static io.duban.kernel.task.TaskPhase.REWORK;
import static io.duban.kernel.task.TaskPhase.SPLIT;
import static io.duban.kernel.task.TaskPhase.SUSPENDED;
import static io.duban.kernel.task.TaskPhase.VERIFYING;

import io.duban.kernel.task.TaskPhase;
import java.util.EnumMap;
import java.util.Map;

/** What can be done with a task and where it leads, written down a second time from the glossary. */
enum Move {
    HAND_IN(from(DRAFT, PENDING_APPROVAL)),
    REVISE(staying(DRAFT)),
    REGISTER(from(PENDING_APPROVAL, REGISTERED)),
    NOT_REGISTER(from(PENDING_APPROVAL, DRAFT)),
    DISPATCH(from(REGISTERED, DISPATCHED)),
    SIGN(from(DISPATCHED, IN_PROGRESS)),
    SEND_BACK(from(DISPATCHED, RETURN_REQUESTED, IN_PROGRESS, RETURN_REQUESTED)),
    /** Leads back to where the return was asked for. */
    LEAVE_THERE(staying(RETURN_REQUESTED)),
    REASSIGN(from(RETURN_REQUESTED, DISPATCHED)),
    DESIGNATE(from(RETURN_REQUESTED, DISPATCHED)),
    REPORT(staying(IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    ASK_EXTENSION(staying(IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    GRANT_EXTENSION(staying(IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    REFUSE_EXTENSION(staying(IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    REBASE(staying(IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    ASK_PLAN(staying(IN_PROGRESS, REWORK, REOPENED)),
    APPROVE_PLAN(from(IN_PROGRESS, LONG_TERM, REWORK, LONG_TERM, REOPENED, LONG_TERM)),
    REFUSE_PLAN(staying(IN_PROGRESS, REWORK, REOPENED)),
    ASK_SUSPENSION(staying(IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    APPROVE_SUSPENSION(from(IN_PROGRESS, SUSPENDED, LONG_TERM, SUSPENDED, REWORK, SUSPENDED, REOPENED, SUSPENDED)),
    REFUSE_SUSPENSION(staying(IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    /** Leads back to where it was stopped; only the teller knows where that was. */
    RESUME(staying(SUSPENDED)),
    PROLONG(staying(SUSPENDED)),
    SUBMIT_PART(staying(IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    ACCEPT_PART(staying(IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    RETURN_PART(staying(IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    OBJECT(staying(DISPATCHED, IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    ANSWER_OBJECTION(staying(DISPATCHED, IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    ASK_MILESTONES(staying(IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    CONFIRM_MILESTONES(staying(IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    REFUSE_MILESTONES(staying(IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    MEET_MILESTONE(staying(IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    ASK_REBASELINE(staying(IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    APPROVE_REBASELINE(staying(IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    REFUSE_REBASELINE(staying(IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    APPLY(from(
            IN_PROGRESS, COMPLETION_REQUESTED,
            LONG_TERM, COMPLETION_REQUESTED,
            REWORK, COMPLETION_REQUESTED,
            REOPENED, COMPLETION_REQUESTED)),
    BEGIN_CHECK(from(COMPLETION_REQUESTED, VERIFYING)),
    PASS(from(COMPLETION_REQUESTED, CLOSING_APPROVAL, VERIFYING, CLOSING_APPROVAL)),
    RETURN(from(COMPLETION_REQUESTED, REWORK, VERIFYING, REWORK)),
    FIND_FALSE(from(COMPLETION_REQUESTED, REWORK, VERIFYING, REWORK)),
    FREEZE(staying(PUBLIC_REVIEW)),
    APPRAISE(staying(PUBLIC_REVIEW)),
    MISS(staying(PUBLIC_REVIEW)),
    CONCLUDE(from(PUBLIC_REVIEW, CLOSING_APPROVAL)),
    CLOSE(from(CLOSING_APPROVAL, CLOSED)),
    REFUSE(from(CLOSING_APPROVAL, REWORK)),
    REOPEN(from(CLOSED, REOPENED)),
    SET_GATE(staying(
            DRAFT,
            PENDING_APPROVAL,
            REGISTERED,
            DISPATCHED,
            RETURN_REQUESTED,
            IN_PROGRESS,
            LONG_TERM,
            SUSPENDED,
            REWORK,
            REOPENED,
            COMPLETION_REQUESTED,
            VERIFYING)),
    LIFT_GATE(SET_GATE.leads),
    INSTRUCT(open()),
    ADOPT(open()),
    RELEASE(open()),
    REMIND(staying(DISPATCHED, IN_PROGRESS, LONG_TERM, REWORK, REOPENED)),
    SLIP(REMIND.leads),
    ESCALATE(REMIND.leads),
    /** Leads on from a public review whose window is over; otherwise the station stays. */
    LOOK(open()),
    CANCEL(from(
            DRAFT, CANCELLED,
            REGISTERED, CANCELLED,
            DISPATCHED, CANCELLED,
            RETURN_REQUESTED, CANCELLED,
            IN_PROGRESS, CANCELLED,
            LONG_TERM, CANCELLED,
            SUSPENDED, CANCELLED,
            REWORK, CANCELLED,
            REOPENED, CANCELLED,
            COMPLETION_REQUESTED, CANCELLED,
            VERIFYING, CANCELLED,
            PUBLIC_REVIEW, CANCELLED,
            CLOSING_APPROVAL, CANCELLED)),
    MERGE(open(MERGED)),
    SPLIT_UP(open(SPLIT)),
    DISPUTE(staying(
            LONG_TERM,
            SUSPENDED,
            REWORK,
            REOPENED,
            COMPLETION_REQUESTED,
            VERIFYING,
            PUBLIC_REVIEW,
            CLOSING_APPROVAL,
            CLOSED)),
    REVIEW(staying(
            LONG_TERM,
            SUSPENDED,
            REWORK,
            REOPENED,
            COMPLETION_REQUESTED,
            VERIFYING,
            PUBLIC_REVIEW,
            CLOSING_APPROVAL,
            CLOSED,
            CANCELLED,
            MERGED,
            SPLIT)),
    HAND_ON(staying(
            REGISTERED,
            DISPATCHED,
            RETURN_REQUESTED,
            IN_PROGRESS,
            LONG_TERM,
            SUSPENDED,
            REWORK,
            REOPENED,
            COMPLETION_REQUESTED,
            VERIFYING,
            PUBLIC_REVIEW,
            CLOSING_APPROVAL,
            CLOSED)),
    NAME_CITIZEN(staying(
            DRAFT,
            REGISTERED,
            DISPATCHED,
            RETURN_REQUESTED,
            IN_PROGRESS,
            LONG_TERM,
            SUSPENDED,
            REWORK,
            REOPENED,
            COMPLETION_REQUESTED,
            VERIFYING,
            PUBLIC_REVIEW,
            CLOSING_APPROVAL)),
    LABEL(staying(
            DRAFT,
            PENDING_APPROVAL,
            REGISTERED,
            DISPATCHED,
            RETURN_REQUESTED,
            IN_PROGRESS,
            LONG_TERM,
            SUSPENDED,
            REWORK,
            REOPENED,
            COMPLETION_REQUESTED,
            VERIFYING,
            PUBLIC_REVIEW,
            CLOSING_APPROVAL)),
    /** A citizen's rights do not end with the matter. */
    RESTRICT_CITIZEN(staying(TaskPhase.values())),
    ERASE_CITIZEN(staying(TaskPhase.values())),
    PRAISE(staying(
            DISPATCHED,
            RETURN_REQUESTED,
            IN_PROGRESS,
            LONG_TERM,
            SUSPENDED,
            REWORK,
            REOPENED,
            COMPLETION_REQUESTED,
            VERIFYING,
            PUBLIC_REVIEW,
            CLOSING_APPROVAL,
            CLOSED));

    private final Map<TaskPhase, TaskPhase> leads;

    Move(Map<TaskPhase, TaskPhase> leads) {
        this.leads = leads;
    }

    boolean fits(TaskPhase phase) {
        return leads.containsKey(phase);
    }

    TaskPhase leadsOnFrom(TaskPhase phase) {
        return leads.get(phase);
    }

    private static Map<TaskPhase, TaskPhase> open(TaskPhase end) {
        var leads = open();
        leads.replaceAll((from, to) -> end);
        return leads;
    }

    private static Map<TaskPhase, TaskPhase> open() {
        return staying(
                REGISTERED,
                DISPATCHED,
                RETURN_REQUESTED,
                IN_PROGRESS,
                LONG_TERM,
                SUSPENDED,
                REWORK,
                REOPENED,
                COMPLETION_REQUESTED,
                VERIFYING,
                PUBLIC_REVIEW,
                CLOSING_APPROVAL);
    }

    /** Pairs: a phase, and the one after the move. */
    private static Map<TaskPhase, TaskPhase> from(TaskPhase... pairs) {
        var leads = new EnumMap<TaskPhase, TaskPhase>(TaskPhase.class);
        for (int i = 0; i < pairs.length; i += 2) {
            leads.put(pairs[i], pairs[i + 1]);
        }
        return leads;
    }

    private static Map<TaskPhase, TaskPhase> staying(TaskPhase... phases) {
        var leads = new EnumMap<TaskPhase, TaskPhase>(TaskPhase.class);
        for (var phase : phases) {
            leads.put(phase, phase);
        }
        return leads;
    }
}
