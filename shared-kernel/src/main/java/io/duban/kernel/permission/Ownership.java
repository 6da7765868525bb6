package io.duban.kernel.permission;

import io.duban.kernel.rejection.Rejection;

/** How far it is settled whose a task is 归属: whether the unit that it was handed to may still send it back, and who decides. */
public enum Ownership {
    /** Handed over, and the unit has not taken it on yet by a report. */
    OPEN("task.return-not-asked", "承办单位没有申请退回，现在没有要决定的。"),
    /** The unit has asked for its return; the office decides. */
    DISPUTED("task.office-decides", "申请退回未满三次，现由督查室改派或驳回；满三次后才由县领导指定承办单位。"),
    /** Asked for so often that a leader decides 提级督办. */
    ESCALATED("task.leader-decides", "该事项已三次被申请退回，按提级督办规定由县领导指定承办单位，督查室不再改派或驳回，请报请领导决定。"),
    /** The office has refused the return. */
    CONFIRMED("task.return-asked-before", "同一次交办只能申请退回一次，贵单位的申请已被驳回，请按时限办理。"),
    /** The unit has reported progress. */
    REPORTED("task.reported-already", "已经反馈过进展的事项不能再申请退回，请继续办理；确有困难的，请在反馈的“存在问题”中说明。"),
    /** A leader has designated the unit. */
    DESIGNATED("task.unit-designated", "承办单位由县领导指定，不能再申请退回，请按时限办理。");

    private final String code;
    private final String sentence;

    Ownership(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /** What this stands in the way of, in words. */
    Rejection refusal() {
        return new Rejection.WrongState(code, sentence);
    }
}
