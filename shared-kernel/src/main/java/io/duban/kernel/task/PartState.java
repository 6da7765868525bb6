package io.duban.kernel.task;

/** How far a co-unit's part is, as word and shape. */
public enum PartState {
    /** Nothing was heard of it. */
    NOTHING("未反馈", "○"),
    /** Under way, by the co-unit's own word. */
    REPORTED("办理中", "●"),
    /** Held done by the co-unit; the lead unit looks at it. */
    HANDED_IN("待采纳", "▲"),
    RETURNED("已退回", "■"),
    ACCEPTED("已采纳", "✔");

    private final String label;
    private final String shape;

    PartState(String label, String shape) {
        this.label = label;
        this.shape = shape;
    }

    public String label() {
        return label;
    }

    public String shape() {
        return shape;
    }
}
