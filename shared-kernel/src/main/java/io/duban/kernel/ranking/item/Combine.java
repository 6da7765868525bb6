package io.duban.kernel.ranking.item;

/** How several numbers become one. */
public enum Combine {
    MEAN("取平均"),
    SUM("求和"),
    MIN("取最低"),
    MAX("取最高");

    private final String label;

    Combine(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
