package io.duban.kernel.task;

/** What the office makes of a co-unit's objection to its allocation. */
public enum AllocationAnswer {
    KEEP("维持分工"),
    RELEASE("退出协办");

    private final String label;

    AllocationAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
