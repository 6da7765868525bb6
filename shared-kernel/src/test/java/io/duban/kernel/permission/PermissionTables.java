package io.duban.kernel.permission;

import java.util.LinkedHashMap;
import java.util.Map;

/** Who may do what, and when, drawn by hand from the separation of duties; nothing here is read from the product. */
final class PermissionTables {

    static final Matrix PHASES = Matrix.drawn("""
                                   DRAFT PENDING_APPROVAL REGISTERED DISPATCHED RETURN_REQUESTED IN_PROGRESS LONG_TERM SUSPENDED REWORK REOPENED COMPLETION_REQUESTED VERIFYING PUBLIC_REVIEW CLOSING_APPROVAL CLOSED CANCELLED
            REQUEST_REGISTRATION     ●          ·             ·          ·             ·              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·
            REVISE_DRAFT             ●          ·             ·          ·             ·              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·
            APPROVE_REGISTRATION     ·          ●             ·          ·             ·              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·
            REFUSE_REGISTRATION      ·          ●             ·          ·             ·              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·
            DISPATCH                 ·          ·             ●          ·             ·              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·
            SIGN                     ·          ·             ·          ●             ·              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·
            REPORT_PROGRESS          ·          ·             ·          ·             ·              ●          ·         ·       ●       ·              ·               ·           ·              ·           ·        ·
            APPLY_FOR_COMPLETION     ·          ·             ·          ·             ·              ●          ·         ·       ●       ·              ·               ·           ·              ·           ·        ·
            REQUEST_RETURN           ·          ·             ·          ●             ·              ●          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·
            REASSIGN                 ·          ·             ·          ·             ●              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·
            REFUSE_RETURN            ·          ·             ·          ·             ●              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·
            DESIGNATE                ·          ·             ·          ·             ●              ·          ·         ·       ·       ·              ·               ·           ·              ·           ·        ·
            PASS_VERIFICATION        ·          ·             ·          ·             ·              ·          ·         ·       ·       ·              ●               ·           ·              ·           ·        ·
            RETURN_FOR_REWORK        ·          ·             ·          ·             ·              ·          ·         ·       ·       ·              ●               ·           ·              ·           ·        ·
            APPROVE_CLOSING          ·          ·             ·          ·             ·              ·          ·         ·       ·       ·              ·               ·           ·              ●           ·        ·
            GIVE_INSTRUCTION         ·          ·             ●          ●             ●              ●          ●         ●       ●       ●              ●               ●           ●              ●           ·        ·
            ADOPT                    ·          ·             ●          ●             ●              ●          ●         ●       ●       ●              ●               ●           ●              ●           ·        ·
            RELEASE                  ·          ·             ●          ●             ●              ●          ●         ●       ●       ●              ●               ●           ●              ●           ·        ·
            REMIND                   ·          ·             ·          ●             ·              ●          ·         ·       ●       ·              ·               ·           ·              ·           ·        ·
            CANCEL                   ●          ·             ●          ●             ●              ●          ●         ●       ●       ●              ●               ●           ●              ●           ·        ·
            """);

    private static final String EVERYBODY = "dir1 dir2 office head liais co-hd co-li shi meng gao admin sys\n";

    /** A matter with a leader in charge (Shi) and another who adopted it (Meng), drafted by the supervisor. */
    private static final Matrix LED = Matrix.drawn(EVERYBODY + """
            REQUEST_REGISTRATION   ●    ●     ●     ·     ·     ·     ·     ·    ·    ·    ·    ·
            REVISE_DRAFT           ·    ·     ●     ·     ·     ·     ·     ·    ·    ·    ·    ·
            APPROVE_REGISTRATION   ●    ●     ·     ·     ·     ·     ·     ●    ●    ●    ·    ·
            REFUSE_REGISTRATION    ●    ●     ·     ·     ·     ·     ·     ●    ●    ●    ·    ·
            DISPATCH               ●    ●     ●     ·     ·     ·     ·    ·    ·    ·    ·    ·
            SIGN                   ·    ·     ·     ●     ●     ·     ·    ·    ·    ·    ·    ·
            REPORT_PROGRESS        ·    ·     ·     ●     ●     ·     ·    ·    ·    ·    ·    ·
            APPLY_FOR_COMPLETION   ·    ·     ·     ●     ·     ·     ·    ·    ·    ·    ·    ·
            REQUEST_RETURN         ·    ·     ·     ●     ●     ·     ·     ·    ·    ·    ·    ·
            REASSIGN               ●    ●     ●     ·     ·     ·     ·     ·    ·    ·    ·    ·
            REFUSE_RETURN          ●    ●     ●     ·     ·     ·     ·     ·    ·    ·    ·    ·
            DESIGNATE              ·    ·     ·     ·     ·     ·     ·     ●    ●    ●    ·    ·
            PASS_VERIFICATION      ●    ●     ●     ·     ·     ·     ·    ·    ·    ·    ·    ·
            RETURN_FOR_REWORK      ●    ●     ●     ·     ·     ·     ·    ·    ·    ·    ·    ·
            APPROVE_CLOSING        ·    ·     ·     ·     ·     ·     ·    ●    ●    ·    ·    ·
            GIVE_INSTRUCTION       ·    ·     ·     ·     ·     ·     ·    ●    ●    ●    ·    ·
            ADOPT                  ·    ·     ·     ·     ·     ·     ·    ·    ·    ●    ·    ·
            RELEASE                ·    ·     ·     ·     ·     ·     ·    ·    ●    ·    ·    ·
            REMIND                 ●    ●     ●     ·     ·     ·     ·    ·    ·    ·    ·    ·
            CANCEL                 ●    ●     ·     ·     ·     ·     ·    ·    ·    ·    ·    ·
            """);

    /** A matter without a leader, drafted by the first director. */
    private static final Matrix ROUTINE = Matrix.drawn(EVERYBODY + """
            REQUEST_REGISTRATION   ●    ●     ●     ·     ·     ·     ·     ·    ·    ·    ·    ·
            REVISE_DRAFT           ●    ·     ●     ·     ·     ·     ·     ·    ·    ·    ·    ·
            APPROVE_REGISTRATION   ·    ●     ·     ·     ·     ·     ·     ●    ●    ●    ·    ·
            REFUSE_REGISTRATION    ·    ●     ·     ·     ·     ·     ·     ●    ●    ●    ·    ·
            DISPATCH               ●    ●     ●     ·     ·     ·     ·    ·    ·    ·    ·    ·
            SIGN                   ·    ·     ·     ●     ●     ·     ·    ·    ·    ·    ·    ·
            REPORT_PROGRESS        ·    ·     ·     ●     ●     ·     ·    ·    ·    ·    ·    ·
            APPLY_FOR_COMPLETION   ·    ·     ·     ●     ·     ·     ·    ·    ·    ·    ·    ·
            REQUEST_RETURN         ·    ·     ·     ●     ●     ·     ·     ·    ·    ·    ·    ·
            REASSIGN               ●    ●     ●     ·     ·     ·     ·     ·    ·    ·    ·    ·
            REFUSE_RETURN          ●    ●     ●     ·     ·     ·     ·     ·    ·    ·    ·    ·
            DESIGNATE              ·    ·     ·     ·     ·     ·     ·     ●    ●    ●    ·    ·
            PASS_VERIFICATION      ●    ●     ●     ·     ·     ·     ·    ·    ·    ·    ·    ·
            RETURN_FOR_REWORK      ●    ●     ●     ·     ·     ·     ·    ·    ·    ·    ·    ·
            APPROVE_CLOSING        ●    ●     ·     ·     ·     ·     ·    ·    ·    ·    ·    ·
            GIVE_INSTRUCTION       ·    ·     ·     ·     ·     ·     ·    ●    ●    ●    ·    ·
            ADOPT                  ·    ·     ·     ·     ·     ·     ·    ●    ●    ●    ·    ·
            RELEASE                ·    ·     ·     ·     ·     ·     ·    ·    ·    ·    ·    ·
            REMIND                 ●    ●     ●     ·     ·     ·     ·    ·    ·    ·    ·    ·
            CANCEL                 ●    ●     ·     ·     ·     ·     ·    ·    ·    ·    ·    ·
            """);

    private PermissionTables() {}

    static Map<TaskParties, Matrix> people() {
        var tables = new LinkedHashMap<TaskParties, Matrix>();
        tables.put(Cast.LED, LED);
        tables.put(Cast.ROUTINE, ROUTINE);
        return tables;
    }
}
