package io.duban.kernel.notice;

/** What kind of paper a notice is, and who it is meant for. */
public enum NoticeKind {
    WEEKLY("周通报", Audience.EVERYBODY),
    MONTHLY_RANKING("月度排名通报", Audience.EVERYBODY),
    SUPERVISION("督查通报", Audience.EVERYBODY),
    /** Goes up to the leaders 上行. */
    SPECIAL_REPORT("督查专报", Audience.LEADERS),
    REMINDER("工作提醒函", Audience.ADDRESSEES),
    TALK("约谈通知", Audience.ADDRESSEES),
    RECTIFICATION("整改通知书", Audience.ADDRESSEES);

    private final String label;
    private final Audience audience;

    NoticeKind(String label, Audience audience) {
        this.label = label;
        this.audience = audience;
    }

    public String label() {
        return label;
    }

    /** A letter 函 to certain units, which nobody else reads. */
    public boolean isLetter() {
        return audience == Audience.ADDRESSEES;
    }

    /** A report to the leaders 上行文, which no unit reads. */
    public boolean goesUp() {
        return audience == Audience.LEADERS;
    }

    private enum Audience {
        EVERYBODY,
        LEADERS,
        ADDRESSEES
    }
}
