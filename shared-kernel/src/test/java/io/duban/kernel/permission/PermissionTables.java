package io.duban.kernel.permission;

import java.util.LinkedHashMap;
import java.util.Map;

/** Who may do what, and when, drawn by hand from the separation of duties; nothing here is read from the product. */
final class PermissionTables {

    static final Matrix PHASES = Matrix.drawn("""
                                    DRAFT  PENDING_APPROVAL  REGISTERED  DISPATCHED  RETURN_REQUESTED  IN_PROGRESS  LONG_TERM  SUSPENDED  REWORK  REOPENED  COMPLETION_REQUESTED  VERIFYING  PUBLIC_REVIEW  CLOSING_APPROVAL  CLOSED  CANCELLED
            APPROVE_REGISTRATION      ●           ·              ·           ·              ·               ·           ·          ·        ·        ·               ·                ·            ·               ·            ·         ·
            DISPATCH                  ·           ·              ●           ·              ·               ·           ·          ·        ·        ·               ·                ·            ·               ·            ·         ·
            SIGN                      ·           ·              ·           ●              ·               ·           ·          ·        ·        ·               ·                ·            ·               ·            ·         ·
            REPORT_PROGRESS           ·           ·              ·           ·              ·               ●           ·          ·        ●        ●               ·                ·            ·               ·            ·         ·
            APPLY_FOR_COMPLETION      ·           ·              ·           ·              ·               ●           ●          ·        ●        ●               ·                ·            ·               ·            ·         ·
            BEGIN_VERIFICATION        ·           ·              ·           ·              ·               ·           ·          ·        ·        ·               ●                ·            ·               ·            ·         ·
            PASS_VERIFICATION         ·           ·              ·           ·              ·               ·           ·          ·        ·        ·               ●                ●            ·               ·            ·         ·
            RETURN_FOR_REWORK         ·           ·              ·           ·              ·               ·           ·          ·        ·        ·               ●                ●            ·               ·            ·         ·
            FIND_FALSIFIED            ·           ·              ·           ·              ·               ·           ·          ·        ·        ·               ●                ●            ·               ·            ·         ·
            FREEZE_ELECTORATE         ·           ·              ·           ·              ·               ·           ·          ·        ·        ·               ·                ·            ●               ·            ·         ·
            CAST_APPRAISAL            ·           ·              ·           ·              ·               ·           ·          ·        ·        ·               ·                ·            ●               ·            ·         ·
            RECORD_NO_CONTACT         ·           ·              ·           ·              ·               ·           ·          ·        ·        ·               ·                ·            ●               ·            ·         ·
            CONCLUDE_PUBLIC_REVIEW    ·           ·              ·           ·              ·               ·           ·          ·        ·        ·               ·                ·            ●               ·            ·         ·
            APPROVE_CLOSING           ·           ·              ·           ·              ·               ·           ·          ·        ·        ·               ·                ·            ·               ●            ·         ·
            REFUSE_CLOSING            ·           ·              ·           ·              ·               ·           ·          ·        ·        ·               ·                ·            ·               ●            ·         ·
            REOPEN                    ·           ·              ·           ·              ·               ·           ·          ·        ·        ·               ·                ·            ·               ·            ●         ·
            GIVE_INSTRUCTION          ·           ·              ●           ●              ●               ●           ●          ●        ●        ●               ●                ●            ●               ●            ·         ·
            ADOPT                     ·           ·              ●           ●              ●               ●           ●          ●        ●        ●               ●                ●            ●               ●            ·         ·
            RELEASE                   ·           ·              ●           ●              ●               ●           ●          ●        ●        ●               ●                ●            ●               ●            ·         ·
            REMIND                    ·           ·              ·           ●              ·               ●           ·          ·        ●        ●               ·                ·            ·               ·            ·         ·
            SET_PUBLIC_GATE           ●           ●              ●           ●              ●               ●           ●          ●        ●        ●               ●                ●            ·               ·            ·         ·
            LIFT_PUBLIC_GATE          ●           ●              ●           ●              ●               ●           ●          ●        ●        ●               ●                ●            ·               ·            ·         ·
            CANCEL                    ●           ·              ●           ●              ●               ●           ●          ●        ●        ●               ●                ●            ●               ●            ·         ·
            """);

    private static final String EVERYBODY = "dir1 dir2 office head liais co-hd co-li shi meng gao admin sys rev seco\n";

    /** A matter with a leader in charge (Shi) and another who adopted it (Meng), drafted by the supervisor. */
    private static final Matrix LED = Matrix.drawn(EVERYBODY + """
            APPROVE_REGISTRATION     ●     ●      ·      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            DISPATCH                 ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ●
            SIGN                     ·     ·      ·      ●      ●      ·      ·     ·     ·     ·      ·     ·     ·     ·
            REPORT_PROGRESS          ·     ·      ·      ●      ●      ·      ·     ·     ·     ·      ·     ·     ·     ·
            APPLY_FOR_COMPLETION     ·     ·      ·      ●      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            BEGIN_VERIFICATION       ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            PASS_VERIFICATION        ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            RETURN_FOR_REWORK        ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            FIND_FALSIFIED           ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            FREEZE_ELECTORATE        ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ●
            CAST_APPRAISAL           ·     ·      ·      ·      ·      ·      ·     ·     ·     ·      ·     ·     ●     ·
            RECORD_NO_CONTACT        ·     ·      ·      ·      ·      ·      ·     ·     ·     ·      ·     ·     ●     ·
            CONCLUDE_PUBLIC_REVIEW   ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ●     ·     ●
            APPROVE_CLOSING          ·     ·      ·      ·      ·      ·      ·     ●     ●     ·      ·     ·     ·     ·
            REFUSE_CLOSING           ·     ·      ·      ·      ·      ·      ·     ●     ●     ·      ·     ·     ·     ·
            REOPEN                   ●     ●      ·      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            GIVE_INSTRUCTION         ·     ·      ·      ·      ·      ·      ·     ●     ●     ●      ·     ·     ·     ·
            ADOPT                    ·     ·      ·      ·      ·      ·      ·     ·     ·     ●      ·     ·     ·     ·
            RELEASE                  ·     ·      ·      ·      ·      ·      ·     ·     ●     ·      ·     ·     ·     ·
            REMIND                   ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ●
            SET_PUBLIC_GATE          ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ●
            LIFT_PUBLIC_GATE         ●     ●      ·      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            CANCEL                   ●     ●      ·      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            """);

    /** A matter without a leader, drafted by the first director. */
    private static final Matrix ROUTINE = Matrix.drawn(EVERYBODY + """
            APPROVE_REGISTRATION     ·     ●      ·      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            DISPATCH                 ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ●
            SIGN                     ·     ·      ·      ●      ●      ·      ·     ·     ·     ·      ·     ·     ·     ·
            REPORT_PROGRESS          ·     ·      ·      ●      ●      ·      ·     ·     ·     ·      ·     ·     ·     ·
            APPLY_FOR_COMPLETION     ·     ·      ·      ●      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            BEGIN_VERIFICATION       ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            PASS_VERIFICATION        ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            RETURN_FOR_REWORK        ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            FIND_FALSIFIED           ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            FREEZE_ELECTORATE        ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ●
            CAST_APPRAISAL           ·     ·      ·      ·      ·      ·      ·     ·     ·     ·      ·     ·     ●     ·
            RECORD_NO_CONTACT        ·     ·      ·      ·      ·      ·      ·     ·     ·     ·      ·     ·     ●     ·
            CONCLUDE_PUBLIC_REVIEW   ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ●     ·     ●
            APPROVE_CLOSING          ●     ●      ·      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            REFUSE_CLOSING           ●     ●      ·      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            REOPEN                   ●     ●      ·      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            GIVE_INSTRUCTION         ·     ·      ·      ·      ·      ·      ·     ●     ●     ●      ·     ·     ·     ·
            ADOPT                    ·     ·      ·      ·      ·      ·      ·     ●     ●     ●      ·     ·     ·     ·
            RELEASE                  ·     ·      ·      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            REMIND                   ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ●
            SET_PUBLIC_GATE          ●     ●      ●      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ●
            LIFT_PUBLIC_GATE         ●     ●      ·      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            CANCEL                   ●     ●      ·      ·      ·      ·      ·     ·     ·     ·      ·     ·     ·     ·
            """);

    private PermissionTables() {}

    static Map<TaskParties, Matrix> people() {
        var tables = new LinkedHashMap<TaskParties, Matrix>();
        tables.put(Cast.LED, LED);
        tables.put(Cast.ROUTINE, ROUTINE);
        return tables;
    }
}
