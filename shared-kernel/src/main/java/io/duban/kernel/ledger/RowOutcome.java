package io.duban.kernel.ledger;

/** What an import makes of a row. */
public enum RowOutcome {
    CREATE("新建"),
    /** A task of this number exists and the row has not changed since. */
    PRESENT("已存在"),
    /** A task of this number exists, but the row differs; the task is left as it is. */
    CHANGED("已存在，内容有变"),
    /** The row has an error and cannot be carried over. */
    PROBLEM("有问题");

    private final String label;

    RowOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
