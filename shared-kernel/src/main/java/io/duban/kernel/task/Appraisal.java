package io.duban.kernel.task;

/** What somebody among the public says of the result 评议结论. */
public enum Appraisal {
    SATISFIED("满意"),
    BASICALLY_SATISFIED("基本满意"),
    UNSATISFIED("不满意");

    private final String label;

    Appraisal(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
