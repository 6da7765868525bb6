package io.duban.kernel.task;

/** Where a task stands in its life; the Chinese word is what pages show. */
public enum TaskPhase {
    DRAFT("拟办"),
    REGISTERED("已立项"),
    DISPATCHED("待签收"),
    IN_PROGRESS("办理中"),
    REWORK("退回重办"),
    COMPLETION_REQUESTED("申请办结"),
    CLOSING_APPROVAL("待批准销号"),
    CLOSED("已销号"),
    CANCELLED("已撤销");

    private final String label;

    TaskPhase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Registered and neither closed nor cancelled: the task counts among those being pushed forward 推进. */
    public boolean isOpen() {
        return switch (this) {
            case REGISTERED, DISPATCHED, IN_PROGRESS, REWORK, COMPLETION_REQUESTED, CLOSING_APPROVAL -> true;
            case DRAFT, CLOSED, CANCELLED -> false;
        };
    }

    /** The lead unit has signed for it and works on it. */
    public boolean isBeingHandled() {
        return this == IN_PROGRESS || this == REWORK;
    }
}
