package io.duban.query.task;

/** A named part of the ledger. A card counts a bucket and links to it, so that number and list are one condition. */
public enum Bucket {
    /** Everything registered except what was cancelled, merged or split. */
    REGISTERED("立项"),
    CLOSED("办结"),
    /** Registered and not yet closed. */
    OPEN("推进"),
    /** Open and not overdue. */
    ON_TRACK("正常推进"),
    /** Open, and its lamp is red by the unit's own time: the worst of its clocks, or its deadline, has passed. */
    OVERDUE("逾期"),
    LAMP_NEAR("临期提醒"),
    LAMP_TODAY("今日到期或滞后"),
    /** Turned red while those who check and decide had it; counts against no unit. */
    OVERDUE_AT_OFFICE("督查室逾期"),
    /** Open, with a deadline from today to the Sunday of this week. */
    DUE_THIS_WEEK("本周到期"),
    /** The next step is the office's. */
    AWAITING_OFFICE("待督查室办理"),
    /** The next step is the lead unit's. */
    AWAITING_UNIT("待单位办理"),
    /** The next step is a leader's. */
    AWAITING_LEADER("待领导批准"),
    /** Drafts that nobody has handed in yet. */
    TO_REQUEST("拟办草稿"),
    TO_APPROVE("待审批立项"),
    TO_DISPATCH("待交办"),
    /** A unit wants to return it, and the office decides. */
    TO_DECIDE_RETURN("待决定退回"),
    /** Returned three times: a leader designates the unit. */
    TO_DESIGNATE("待领导指定承办"),
    TO_VERIFY("待核查"),
    /** The office is at the check. */
    UNDER_VERIFICATION("核查中"),
    /** The public is to be asked; who that is has not been frozen yet. */
    TO_FREEZE("待冻结评议范围"),
    /** The window is over or the whole sample has been heard. */
    TO_CONCLUDE("待结束评议"),
    /** Waits for what this reviewer has to say. */
    TO_APPRAISE("待评议"),
    /** To be closed by the office director: no leader is in charge. */
    TO_CLOSE_BY_OFFICE("待督查室主任批准销号"),
    /** To be closed by a leader in charge. */
    TO_CLOSE_BY_LEADER("待领导批准销号"),
    /** An extension, a long-term plan or a suspension to be decided by a leader in charge. */
    TO_DECIDE_BY_LEADER("待领导审批时限变更"),
    /** The same to be decided by the office director: no leader is in charge. */
    TO_DECIDE_BY_OFFICE("待督查室主任审批时限变更"),
    /** Milestones to be confirmed, or a co-unit's objection to be answered, by the office. */
    TO_CONFIRM("待确认工期或答复异议"),
    /** A co-unit holds its part done, and the lead unit has time to look at it. */
    TO_ACCEPT_PART("待采纳协办情况"),
    /** Assisted by the viewer's unit, which has yet to hand in its part. */
    TO_CONTRIBUTE("协办待反馈"),
    /** Suspended, and the day of review has come. */
    TO_REVIEW_SUSPENSION("中止待复核"),
    /** An objection that the viewer may review. */
    TO_REVIEW_OBJECTION("待复核异议"),
    /** The same for a leader in charge, where the office director is free to review it too. */
    TO_REVIEW_OBJECTION_IN_CHARGE("待我复核异议"),
    /** Director and leaders in charge took part in the conclusion: any other leader reviews it. */
    TO_REVIEW_OBJECTION_BY_ANY_LEADER("待其他领导复核异议"),
    TO_SIGN("待签收"),
    TO_REWORK("退回重办"),
    /** In hand and overdue. */
    HANDLING_OVERDUE("在办已逾期"),
    /** In hand and near its end, by the profile of its clocks. */
    HANDLING_NEAR("在办即将到期"),
    /** In hand with time left. */
    TO_REPORT("在办待反馈"),
    /** 应办结: with a deadline, closed or past its own limit; the denominator of the on-time rate. */
    DUE("应办结"),
    CLOSED_ON_TIME("按时办结"),
    CLOSED_LATE("逾期办结"),
    /** Open, and the matter's own limit is over by the unit's own time; reports that are late do not count here. */
    UNFINISHED("逾期未办结");

    private final String label;

    Bucket(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
