package io.duban.query.task;

/** What the ledger can be sorted by; numbers sort by year and serial, not as text. */
public enum Sort {
    NUMBER("文号"),
    TITLE("事项名称"),
    CATEGORY("类别"),
    UNIT("牵头单位"),
    REGISTERED("立项日期"),
    DEADLINE("办理时限"),
    PERCENT("进度"),
    CLOSED("办结日期"),
    CHANGED("最近变动");

    private final String label;

    Sort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
