package io.duban.kernel.task;

/** What the review of an objection comes to 复核结果. */
public enum ObjectionOutcome {
    UPHELD("异议成立"),
    DISMISSED("维持原结论");

    private final String label;

    ObjectionOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
