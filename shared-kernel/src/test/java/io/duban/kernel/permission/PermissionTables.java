package io.duban.kernel.permission;

import io.duban.kernel.task.TaskPhase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Who may do what, and when, drawn by hand from the separation of duties; nothing here is read from the product. */
public final class PermissionTables {

    static final Matrix PHASES = Matrix.drawn("""
                                   DRAFT PENDING_APPROVAL REGISTERED DISPATCHED RETURN_REQUESTED IN_PROGRESS LONG_TERM SUSPENDED REWORK REOPENED COMPLETION_REQUESTED VERIFYING PUBLIC_REVIEW CLOSING_APPROVAL CLOSED CANCELLED MERGED SPLIT
            REQUEST_REGISTRATION     ●          ·             ·          ·             ·              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·         ·      ·
            REVISE_DRAFT             ●          ·             ·          ·             ·              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·         ·      ·
            APPROVE_REGISTRATION     ·          ●             ·          ·             ·              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·         ·      ·
            REFUSE_REGISTRATION      ·          ●             ·          ·             ·              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·         ·      ·
            DISPATCH                 ·          ·             ●          ·             ·              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·         ·      ·
            SIGN                     ·          ·             ·          ●             ·              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·         ·      ·
            REPORT_PROGRESS          ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            APPLY_FOR_COMPLETION     ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            REQUEST_RETURN           ·          ·             ·          ●             ·              ●          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·         ·      ·
            REASSIGN                 ·          ·             ·          ·             ●              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·         ·      ·
            REFUSE_RETURN            ·          ·             ·          ·             ●              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·         ·      ·
            DESIGNATE                ·          ·             ·          ·             ●              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·         ·      ·
            PASS_VERIFICATION        ·          ·             ·          ·             ·              ·          ·         ·       ·       ·              ●               ●           ·              ·           ·        ·         ·      ·
            RETURN_FOR_REWORK        ·          ·             ·          ·             ·              ·          ·         ·       ·       ·              ●               ●           ·              ·           ·        ·         ·      ·
            APPROVE_CLOSING          ·          ·             ·          ·             ·              ·          ·         ·       ·       ·              ·               ·           ·              ●           ·        ·         ·      ·
            GIVE_INSTRUCTION         ·          ·             ●          ●             ●              ●          ●         ●       ●       ●              ●               ●           ●              ●           ·        ·         ·      ·
            ADOPT                    ·          ·             ●          ●             ●              ●          ●         ●       ●       ●              ●               ●           ●              ●           ·        ·         ·      ·
            RELEASE                  ·          ·             ●          ●             ●              ●          ●         ●       ●       ●              ●               ●           ●              ●           ·        ·         ·      ·
            REMIND                   ·          ·             ·          ●             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            CANCEL                   ●          ·             ●          ●             ●              ●          ●         ●       ●       ●              ●               ●           ●              ●           ·        ·         ·      ·
            REQUEST_EXTENSION        ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            GRANT_EXTENSION          ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            REFUSE_EXTENSION         ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            PROPOSE_LONG_TERM_PLAN   ·          ·             ·          ·             ·              ●          ·         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            APPROVE_LONG_TERM_PLAN   ·          ·             ·          ·             ·              ●          ·         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            REFUSE_LONG_TERM_PLAN    ·          ·             ·          ·             ·              ●          ·         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            APPROVE_SUSPENSION       ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            REFUSE_SUSPENSION        ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            RESUME                   ·          ·             ·          ·             ·              ·          ·         ●       ·       ·              ·               ·           ·              ·           ·        ·         ·      ·
            PROLONG_SUSPENSION       ·          ·             ·          ·             ·              ·          ·         ●       ·       ·              ·               ·           ·              ·           ·        ·         ·      ·
            PROPOSE_SUSPENSION       ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            BEGIN_VERIFICATION       ·          ·             ·          ·             ·              ·          ·         ·       ·       ·              ●               ·           ·              ·           ·        ·         ·      ·
            FIND_FALSIFIED           ·          ·             ·          ·             ·              ·          ·         ·       ·       ·              ●               ●           ·              ·           ·        ·         ·      ·
            FREEZE_ELECTORATE        ·          ·             ·          ·             ·              ·          ·         ·       ·       ·              ·               ·           ●              ·           ·        ·         ·      ·
            CAST_APPRAISAL           ·          ·             ·          ·             ·              ·          ·         ·       ·       ·              ·               ·           ●              ·           ·        ·         ·      ·
            RECORD_NO_CONTACT        ·          ·             ·          ·             ·              ·          ·         ·       ·       ·              ·               ·           ●              ·           ·        ·         ·      ·
            CONCLUDE_PUBLIC_REVIEW   ·          ·             ·          ·             ·              ·          ·         ·       ·       ·              ·               ·           ●              ·           ·        ·         ·      ·
            REFUSE_CLOSING           ·          ·             ·          ·             ·              ·          ·         ·       ·       ·              ·               ·           ·              ●           ·        ·         ·      ·
            REOPEN                   ·          ·             ·          ·             ·              ·          ·         ·       ·       ·              ·               ·           ·              ·           ●        ·         ·      ·
            SET_PUBLIC_GATE          ●          ●             ●          ●             ●              ●          ●         ●       ●       ●              ●               ●           ·              ·           ·        ·         ·      ·
            LIFT_PUBLIC_GATE         ●          ●             ●          ●             ●              ●          ●         ●       ●       ●              ●               ●           ·              ·           ·        ·         ·      ·
            MERGE                    ·          ·             ●          ●             ●              ●          ●         ●       ●       ●              ●               ●           ●              ●           ·        ·         ·      ·
            SPLIT_UP                 ·          ·             ●          ●             ●              ●          ●         ●       ●       ●              ●               ●           ●              ●           ·        ·         ·      ·
            RAISE_OBJECTION          ·          ·             ·          ·             ·              ·          ●         ●       ●       ●              ●               ●           ●              ●           ●        ·         ·      ·
            DECIDE_OBJECTION         ·          ·             ·          ·             ·              ·          ●         ●       ●       ●              ●               ●           ●              ●           ●        ●         ●      ●
            TRANSFER_CLUE            ·          ·             ●          ●             ●              ●          ●         ●       ●       ●              ●               ●           ●              ●           ●        ·         ·      ·
            REBASE_LIMITS            ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            SUBMIT_PART              ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            ACCEPT_PART              ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            RETURN_PART              ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            OBJECT_TO_ALLOCATION     ·          ·             ·          ●             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            ANSWER_ALLOCATION_OBJECTION ·          ·             ·          ●             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            PROPOSE_MILESTONES       ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            CONFIRM_MILESTONES       ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            REFUSE_MILESTONES        ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            MEET_MILESTONE           ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            PROPOSE_REBASELINE       ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            CONFIRM_REBASELINE       ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            REFUSE_REBASELINE        ·          ·             ·          ·             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            LOOK_AT_CLOCKS           ·          ·             ●          ●             ●              ●          ●         ●       ●       ●              ●               ●           ●              ●           ·        ·         ·      ·
            ISSUE_REMINDER_SLIP      ·          ·             ·          ●             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            ISSUE_SUPERVISION_NOTICE ·          ·             ·          ●             ·              ●          ●         ·       ●       ●              ·               ·           ·              ·           ·        ·         ·      ·
            RECORD_CITIZEN           ●  ·  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ·  ·  ·  ·
            RESTRICT_PERSONAL_DATA   ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●
            ERASE_PERSONAL_DATA      ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●  ●
            LABEL                  ●    ●    ●    ●    ●    ●    ●    ●    ●    ●    ●    ●    ●    ●    ·    ·    ·    ·
            RECORD_PRAISE            ·          ·             ·          ●             ●              ●          ●         ●       ●       ●              ●               ●           ●              ●           ●        ·         ·      ·
            """);

    /** What opens a question, and is not asked twice. */
    static final Map<TaskAction, OpenQuestion> ASKS = Map.of(
            TaskAction.REQUEST_EXTENSION, OpenQuestion.EXTENSION,
            TaskAction.PROPOSE_LONG_TERM_PLAN, OpenQuestion.LONG_TERM_PLAN,
            TaskAction.PROPOSE_SUSPENSION, OpenQuestion.SUSPENSION,
            TaskAction.PROPOSE_MILESTONES, OpenQuestion.MILESTONES,
            TaskAction.PROPOSE_REBASELINE, OpenQuestion.REBASELINE);

    /** What answers a question, and needs it to have been asked. */
    static final Map<TaskAction, OpenQuestion> ANSWERS = Map.ofEntries(
            Map.entry(TaskAction.GRANT_EXTENSION, OpenQuestion.EXTENSION),
            Map.entry(TaskAction.REFUSE_EXTENSION, OpenQuestion.EXTENSION),
            Map.entry(TaskAction.APPROVE_LONG_TERM_PLAN, OpenQuestion.LONG_TERM_PLAN),
            Map.entry(TaskAction.REFUSE_LONG_TERM_PLAN, OpenQuestion.LONG_TERM_PLAN),
            Map.entry(TaskAction.APPROVE_SUSPENSION, OpenQuestion.SUSPENSION),
            Map.entry(TaskAction.REFUSE_SUSPENSION, OpenQuestion.SUSPENSION),
            Map.entry(TaskAction.ANSWER_ALLOCATION_OBJECTION, OpenQuestion.ALLOCATION),
            Map.entry(TaskAction.CONFIRM_MILESTONES, OpenQuestion.MILESTONES),
            Map.entry(TaskAction.REFUSE_MILESTONES, OpenQuestion.MILESTONES),
            Map.entry(TaskAction.CONFIRM_REBASELINE, OpenQuestion.REBASELINE),
            Map.entry(TaskAction.REFUSE_REBASELINE, OpenQuestion.REBASELINE));

    private static final String EVERYBODY =
            "dir1 dir2 office head liais co-hd co-li shi meng gao admin sys secu audi secr rev seco\n";

    /** A matter with a leader in charge (Shi) and another who adopted it (Meng), drafted by the supervisor. */
    private static final Matrix LED = Matrix.drawn(EVERYBODY + """
            REQUEST_REGISTRATION   ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            REVISE_DRAFT           ·    ·    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            APPROVE_REGISTRATION   ●    ●    ·    ·    ·    ·    ·    ●    ●    ●    ·    ·    ·    ·    ·    ·    ·
            REFUSE_REGISTRATION    ●    ●    ·    ·    ·    ·    ·    ●    ●    ●    ·    ·    ·    ·    ·    ·    ·
            DISPATCH               ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            SIGN                   ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            REPORT_PROGRESS        ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            APPLY_FOR_COMPLETION   ·    ·    ·    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            REQUEST_RETURN         ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            REASSIGN               ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            REFUSE_RETURN          ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            DESIGNATE              ·    ·    ·    ·    ·    ·    ·    ●    ●    ●    ·    ·    ·    ·    ·    ·    ·
            REQUEST_EXTENSION      ·    ·    ·    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            GRANT_EXTENSION        ·    ·    ·    ·    ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·
            REFUSE_EXTENSION       ·    ·    ·    ·    ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·
            PROPOSE_LONG_TERM_PLAN ·    ·    ·    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            APPROVE_LONG_TERM_PLAN ·    ·    ·    ·    ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·
            REFUSE_LONG_TERM_PLAN  ·    ·    ·    ·    ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·
            PROPOSE_SUSPENSION     ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            APPROVE_SUSPENSION     ·    ·    ·    ·    ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·
            REFUSE_SUSPENSION      ·    ·    ·    ·    ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·
            RESUME                 ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            PROLONG_SUSPENSION     ·    ·    ·    ·    ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·
            PASS_VERIFICATION      ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            RETURN_FOR_REWORK      ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            APPROVE_CLOSING        ·    ·    ·    ·    ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·
            GIVE_INSTRUCTION       ·    ·    ·    ·    ·    ·    ·    ●    ●    ●    ·    ·    ·    ·    ·    ·    ·
            ADOPT                  ·    ·    ·    ·    ·    ·    ·    ·    ·    ●    ·    ·    ·    ·    ·    ·    ·
            RELEASE                ·    ·    ·    ·    ·    ·    ·    ·    ●    ·    ·    ·    ·    ·    ·    ·    ·
            REMIND                 ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            CANCEL                 ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            BEGIN_VERIFICATION     ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            FIND_FALSIFIED         ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            FREEZE_ELECTORATE      ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            CAST_APPRAISAL         ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●    ·
            RECORD_NO_CONTACT      ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●    ·
            CONCLUDE_PUBLIC_REVIEW ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ●    ·    ·    ·    ·    ●
            REFUSE_CLOSING         ·    ·    ·    ·    ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·
            REOPEN                 ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            SET_PUBLIC_GATE        ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            LIFT_PUBLIC_GATE       ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            REBASE_LIMITS          ·    ·    ·    ·    ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·
            SUBMIT_PART            ·    ·    ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            ACCEPT_PART            ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            RETURN_PART            ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            OBJECT_TO_ALLOCATION   ·    ·    ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            ANSWER_ALLOCATION_OBJECTION ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            PROPOSE_MILESTONES     ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            CONFIRM_MILESTONES     ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            REFUSE_MILESTONES      ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            MEET_MILESTONE         ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            PROPOSE_REBASELINE     ·    ·    ·    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            CONFIRM_REBASELINE     ·    ·    ·    ·    ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·
            REFUSE_REBASELINE      ·    ·    ·    ·    ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·
            MERGE                  ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            SPLIT_UP               ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            RAISE_OBJECTION        ·    ·    ·    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            DECIDE_OBJECTION       ●    ●    ·    ·    ·    ·    ·    ●    ●    ●    ·    ·    ·    ·    ·    ·    ·
            TRANSFER_CLUE          ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            LOOK_AT_CLOCKS         ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●    ·    ·    ·    ·    ·
            ISSUE_REMINDER_SLIP    ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            ISSUE_SUPERVISION_NOTICE ●  ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            RECORD_CITIZEN         ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            RESTRICT_PERSONAL_DATA ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            ERASE_PERSONAL_DATA    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            LABEL                  ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            RECORD_PRAISE          ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            """);

    /** A matter without a leader, drafted by the first director. */
    private static final Matrix ROUTINE = Matrix.drawn(EVERYBODY + """
            REQUEST_REGISTRATION   ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            REVISE_DRAFT           ●    ·    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            APPROVE_REGISTRATION   ·    ●    ·    ·    ·    ·    ·    ●    ●    ●    ·    ·    ·    ·    ·    ·    ·
            REFUSE_REGISTRATION    ·    ●    ·    ·    ·    ·    ·    ●    ●    ●    ·    ·    ·    ·    ·    ·    ·
            DISPATCH               ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            SIGN                   ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            REPORT_PROGRESS        ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            APPLY_FOR_COMPLETION   ·    ·    ·    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            REQUEST_RETURN         ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            REASSIGN               ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            REFUSE_RETURN          ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            DESIGNATE              ·    ·    ·    ·    ·    ·    ·    ●    ●    ●    ·    ·    ·    ·    ·    ·    ·
            REQUEST_EXTENSION      ·    ·    ·    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            GRANT_EXTENSION        ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            REFUSE_EXTENSION       ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            PROPOSE_LONG_TERM_PLAN ·    ·    ·    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            APPROVE_LONG_TERM_PLAN ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            REFUSE_LONG_TERM_PLAN  ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            PROPOSE_SUSPENSION     ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            APPROVE_SUSPENSION     ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            REFUSE_SUSPENSION      ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            RESUME                 ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            PROLONG_SUSPENSION     ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            PASS_VERIFICATION      ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            RETURN_FOR_REWORK      ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            APPROVE_CLOSING        ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            GIVE_INSTRUCTION       ·    ·    ·    ·    ·    ·    ·    ●    ●    ●    ·    ·    ·    ·    ·    ·    ·
            ADOPT                  ·    ·    ·    ·    ·    ·    ·    ●    ●    ●    ·    ·    ·    ·    ·    ·    ·
            RELEASE                ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            REMIND                 ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            CANCEL                 ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            BEGIN_VERIFICATION     ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            FIND_FALSIFIED         ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            FREEZE_ELECTORATE      ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            CAST_APPRAISAL         ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●    ·
            RECORD_NO_CONTACT      ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●    ·
            CONCLUDE_PUBLIC_REVIEW ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ●    ·    ·    ·    ·    ●
            REFUSE_CLOSING         ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            REOPEN                 ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            SET_PUBLIC_GATE        ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            LIFT_PUBLIC_GATE       ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            REBASE_LIMITS          ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            SUBMIT_PART            ·    ·    ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            ACCEPT_PART            ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            RETURN_PART            ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            OBJECT_TO_ALLOCATION   ·    ·    ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            ANSWER_ALLOCATION_OBJECTION ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            PROPOSE_MILESTONES     ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            CONFIRM_MILESTONES     ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            REFUSE_MILESTONES      ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            MEET_MILESTONE         ·    ·    ·    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            PROPOSE_REBASELINE     ·    ·    ·    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            CONFIRM_REBASELINE     ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            REFUSE_REBASELINE      ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            MERGE                  ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            SPLIT_UP               ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            RAISE_OBJECTION        ·    ·    ·    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            DECIDE_OBJECTION       ●    ●    ·    ·    ·    ·    ·    ●    ●    ●    ·    ·    ·    ·    ·    ·    ·
            TRANSFER_CLUE          ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            LOOK_AT_CLOCKS         ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●    ·    ·    ·    ·    ·
            ISSUE_REMINDER_SLIP    ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            ISSUE_SUPERVISION_NOTICE ●  ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            RECORD_CITIZEN         ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            RESTRICT_PERSONAL_DATA ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            ERASE_PERSONAL_DATA    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            LABEL                  ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ●
            RECORD_PRAISE          ●    ●    ●    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·    ·
            """);

    private PermissionTables() {}

    /** A task in this phase of which has been asked what the action answers, and nothing else. */
    static TaskStanding standing(TaskAction action, TaskPhase phase, TaskParties parties) {
        var ready = Cast.ready(action, phase, parties);
        var answered = ANSWERS.get(action);
        // the third return has been asked for where that is what the action is about
        return new TaskStanding(
                phase,
                parties,
                answered == null ? Set.of() : Set.of(answered),
                action == TaskAction.DESIGNATE ? Ownership.ESCALATED : ready.ownership(),
                ready.review(),
                ready.handling(),
                ready.objections(),
                ready.citizens(),
                ready.label());
    }

    public static Map<TaskParties, Matrix> people() {
        var tables = new LinkedHashMap<TaskParties, Matrix>();
        tables.put(Cast.LED, LED);
        tables.put(Cast.ROUTINE, ROUTINE);
        return tables;
    }
}
