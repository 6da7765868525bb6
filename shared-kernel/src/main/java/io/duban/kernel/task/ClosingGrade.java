package io.duban.kernel.task;

/** How well a matter was done in the eyes of who closes it 销号等次. */
public enum ClosingGrade {
    EXCELLENT("优秀"),
    GOOD("良好"),
    QUALIFIED("合格"),
    UNQUALIFIED("不合格");

    private final String label;

    ClosingGrade(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
