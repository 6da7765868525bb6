package io.duban.kernel.limit;

/** What may stop the clocks of a task; the profile says which of them do. */
public enum PauseCause {
    RETURN_REQUESTED("申请退回"),
    EXT_PENDING("延期待批"),
    SUSPENDED("挂起"),
    COMPLETION_REQUESTED("申请办结"),
    VERIFYING("核查"),
    PUBLIC_REVIEW("群众评议"),
    CLOSING_APPROVAL("待批准销号"),
    SYSTEM_OUTAGE("系统停用");

    private final String label;

    PauseCause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
