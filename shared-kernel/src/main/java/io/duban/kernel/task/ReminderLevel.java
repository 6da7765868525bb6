package io.duban.kernel.task;

/** Why time itself reminds a unit. */
public enum ReminderLevel {
    NEAR("临近到期"),
    TODAY("今日到期"),
    UNSIGNED("尚未签收");

    private final String label;

    ReminderLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
