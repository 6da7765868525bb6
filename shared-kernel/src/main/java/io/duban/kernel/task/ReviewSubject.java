package io.duban.kernel.task;

/** What the public is asked about 评议对象; it decides what approval takes. */
public enum ReviewSubject {
    /** One complaint or request: those who made it are asked. */
    SINGLE("单件诉求"),
    /** A project for many: a sample of those who are to benefit is asked. */
    PROJECT("项目");

    private final String label;

    ReviewSubject(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
