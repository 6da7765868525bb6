package io.duban.kernel.ranking.period;

/** Where a month's ranking stands. */
public enum PeriodPhase {
    OPEN("实时测算"),
    FROZEN("已冻结"),
    SHOWN("公示中"),
    CLOSED("异议期满"),
    APPROVED("已审批"),
    PUBLISHED("已公布");

    private final String label;

    PeriodPhase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
