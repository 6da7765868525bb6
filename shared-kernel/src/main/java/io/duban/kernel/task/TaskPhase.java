package io.duban.kernel.task;

/** Where a task stands in its life; the Chinese word is what pages show. */
public enum TaskPhase {
    DRAFT("拟办"),
    PENDING_APPROVAL("待立项审批"),
    REGISTERED("已立项"),
    DISPATCHED("待签收"),
    RETURN_REQUESTED("申请退回"),
    IN_PROGRESS("办理中"),
    LONG_TERM("长期推进"),
    SUSPENDED("已中止"),
    REWORK("退回重办"),
    REOPENED("重启办理"),
    COMPLETION_REQUESTED("申请办结"),
    VERIFYING("核查中"),
    PUBLIC_REVIEW("群众评议中"),
    CLOSING_APPROVAL("待批准销号"),
    CLOSED("已销号"),
    CANCELLED("已撤销"),
    MERGED("已并案"),
    SPLIT("已分解");

    private final String label;

    TaskPhase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Registered and neither closed nor cancelled, merged or split: the task counts among those being pushed forward 推进. */
    public boolean isOpen() {
        return switch (this) {
            case REGISTERED,
                    DISPATCHED,
                    RETURN_REQUESTED,
                    IN_PROGRESS,
                    LONG_TERM,
                    SUSPENDED,
                    REWORK,
                    REOPENED,
                    COMPLETION_REQUESTED,
                    VERIFYING,
                    PUBLIC_REVIEW,
                    CLOSING_APPROVAL -> true;
            case DRAFT, PENDING_APPROVAL, CLOSED, CANCELLED, MERGED, SPLIT -> false;
        };
    }

    /** The lead unit has signed for it and works on it. */
    public boolean isBeingHandled() {
        return switch (this) {
            case IN_PROGRESS, LONG_TERM, REWORK, REOPENED -> true;
            case DRAFT,
                    PENDING_APPROVAL,
                    REGISTERED,
                    DISPATCHED,
                    RETURN_REQUESTED,
                    SUSPENDED,
                    COMPLETION_REQUESTED,
                    VERIFYING,
                    PUBLIC_REVIEW,
                    CLOSING_APPROVAL,
                    CLOSED,
                    CANCELLED,
                    MERGED,
                    SPLIT -> false;
        };
    }
}
