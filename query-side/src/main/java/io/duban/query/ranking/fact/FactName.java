package io.duban.query.ranking.fact;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facts that task events tell, under the names by which rules call them. Those of a matter belong to the period of its deadline,
 * its closing or its dispatch, as the rule's {@code periodOf} says; the others have a date of their own.
 */
public enum FactName {
    TASKS("tasks", "承办事项"),
    DUE("due", "应办结"),
    CLOSED("closed", "办结"),
    CLOSED_ON_TIME("closedOnTime", "按时办结"),
    CLOSED_LATE("closedLate", "逾期办结"),
    OVERDUE_NOW("overdueNow", "逾期未办结"),
    DEFERRED("deferred", "中止计时"),
    DISPATCHED("dispatched", "交办"),
    TO_SIGN("toSign", "应签收"),
    SIGNED_ON_TIME("signedOnTime", "按时签收"),
    REPORT_DUE("reportDue", "应反馈"),
    REPORT_ON_TIME("reportOnTime", "按时反馈"),
    ANSWERED("answered", "参加评议"),
    SATISFIED("satisfied", "评议满意"),
    BASICALLY_SATISFIED("basicallySatisfied", "评议基本满意"),
    UNSATISFIED("unsatisfied", "评议不满意"),
    FEEDBACK_MISSED("FeedbackMissed", "未按时反馈"),
    RETURNED_FOR_REWORK("ReturnedForRework", "退回重办"),
    FALSIFICATION("Falsification", "弄虚作假"),
    MILESTONE_SLIPPED("MilestoneSlipped", "节点滞后"),
    REMINDED("Reminded", "被催办"),
    SLIP_ISSUED("SlipIssued", "收到督办单"),
    EXTENSION_GRANTED("ExtensionGranted", "获准延期"),
    RETURN_REFUSED("ReturnRefused", "退回被驳"),
    REOPENED("Reopened", "销号后重启"),
    GRADED("Graded", "销号等次"),
    POSITIVE_INSTRUCTION("PositiveInstruction", "肯定性批示");

    private final String code;
    private final String label;

    FactName(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As rules write it. */
    public String code() {
        return code;
    }

    /** As pages print it. */
    public String label() {
        return label;
    }

    /** Empty if task events tell no fact that rules call so. */
    public static Optional<FactName> of(String code) {
        return Stream.of(values()).filter(name -> name.code.equals(code)).findFirst();
    }
}
