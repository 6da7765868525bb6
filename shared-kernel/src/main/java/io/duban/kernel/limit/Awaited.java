package io.duban.kernel.limit;

/**
 * An answer that somebody waits for 待办时限, and within how many working days it is usually given; a county's profile may say
 * otherwise. Zero is the same working day.
 */
public enum Awaited {
    REGISTRATION("审批立项", 3),
    /** The one that the unit owes (T4); all others are the office's. */
    RECEIPT("签收", 0),
    RETURN("决定退回改派", 1),
    EXTENSION("答复延期申请", 1),
    LONG_TERM_PLAN("审批长期推进方案", 3),
    SUSPENSION("审批中止", 3),
    ALLOCATION("答复分工异议", 1),
    MILESTONES("确认倒排工期", 1),
    REBASELINE("审批工期调整", 1),
    /** At the desk or by calling back (T14). */
    VERIFICATION("核查", 3),
    SITE_VERIFICATION("现场核查", 7),
    CLOSING("批准销号", 3);

    private final String label;
    private final int usualWorkdays;

    Awaited(String label, int usualWorkdays) {
        this.label = label;
        this.usualWorkdays = usualWorkdays;
    }

    public String label() {
        return label;
    }

    public int usualWorkdays() {
        return usualWorkdays;
    }
}
