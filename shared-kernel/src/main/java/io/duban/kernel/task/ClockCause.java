package io.duban.kernel.task;

/** Why the clocks of a task were set anew. */
public enum ClockCause {
    DISPATCHED("交办起算"),
    REPORTED("反馈到位"),
    STOPPED("暂停计时"),
    RESUMED("恢复计时"),
    REBASED("时限变更"),
    /** By other rules or a better known calendar. */
    COUNTED_AGAIN("重新核定"),
    ENDED("计时结束");

    private final String label;

    ClockCause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
