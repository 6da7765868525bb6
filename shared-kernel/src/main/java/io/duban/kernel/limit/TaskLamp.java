package io.duban.kernel.limit;

/** What a task shows, as word and shape beside the colour: the worst of its open clocks, or how it ended (3.4 of the time limits). */
public enum TaskLamp {
    NOT_RUNNING("未启动/暂停", "○"),
    NORMAL("正常", "●"),
    NEAR("临期提醒", "◆"),
    TODAY("今日到期/节点滞后", "▲"),
    OVERDUE("逾期", "■"),
    PARKED("已挂起/长期", "◇"),
    CLOSED_ON_TIME("按期销号", "✓"),
    CLOSED_LATE("逾期销号", "✗"),
    /** Cancelled, or gone on as another matter. */
    ENDED("不再督办", "—");

    private final String label;
    private final String shape;

    TaskLamp(String label, String shape) {
        this.label = label;
        this.shape = shape;
    }

    public String label() {
        return label;
    }

    public String shape() {
        return shape;
    }

    /** Somebody has reason to hurry. */
    public boolean isPressing() {
        return switch (this) {
            case NEAR, TODAY, OVERDUE -> true;
            case NOT_RUNNING, NORMAL, PARKED, CLOSED_ON_TIME, CLOSED_LATE, ENDED -> false;
        };
    }

    public static TaskLamp of(ClockLamp lamp) {
        return switch (lamp) {
            case NOT_RUNNING -> NOT_RUNNING;
            case NORMAL -> NORMAL;
            case NEAR -> NEAR;
            case TODAY -> TODAY;
            case OVERDUE -> OVERDUE;
            case PARKED -> PARKED;
        };
    }
}
