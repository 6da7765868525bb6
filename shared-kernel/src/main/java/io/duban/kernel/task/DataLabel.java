package io.duban.kernel.task;

/**
 * How widely what is kept may be seen. Three labels are a whole task's; the fourth belongs to single fields and is not the
 * office's to give or to take. None of them stands for a state secret: classified content has no place here at all.
 */
public enum DataLabel {
    /** Every unit may read it. */
    PUBLIC("公开", "○"),
    /** Who has to do with it, the leaders and the administration of the system; what every task starts as. */
    INTERNAL("内部", "◇"),
    /** The office, the units that handle it and the leaders who answer for it, and nobody else learns of it. */
    WORK_SECRET("工作秘密", "◆"),
    /** A citizen's data in a field of its own: covered, opened one at a time, each opening kept in the audit log. */
    PERSONAL("个人信息", "▣");

    private final String label;
    private final String shape;

    DataLabel(String label, String shape) {
        this.label = label;
        this.shape = shape;
    }

    public String label() {
        return label;
    }

    /** Stands beside the word, for those who do not see colours. */
    public String shape() {
        return shape;
    }

    /** Whether a whole task may carry it. */
    public boolean isForTasks() {
        return this != PERSONAL;
    }
}
