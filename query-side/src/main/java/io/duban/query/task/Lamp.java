package io.duban.query.task;

import java.time.LocalDate;

/** How a task stands against its deadline, as shape, word and colour, so that it can be read in print and by everyone. */
public enum Lamp {
    NORMAL("正常", "●", "lamp-normal"),
    NEAR("临期", "◆", "lamp-near"),
    DUE_TODAY("今日到期", "▲", "lamp-due-today"),
    /** A milestone is up to three working days behind. */
    BEHIND("节点滞后", "▲", "lamp-behind"),
    /** A milestone is further behind, while the matter itself is not. */
    FAR_BEHIND("节点逾期", "■", "lamp-far-behind"),
    OVERDUE("逾期", "■", "lamp-overdue"),
    NONE("未启动", "○", "lamp-none"),
    PARKED("中止或长期", "◇", "lamp-parked"),
    CLOSED("按期销号", "✔", "lamp-closed"),
    CLOSED_LATE("逾期销号", "✔", "lamp-closed-late"),
    CANCELLED("已撤销", "✕", "lamp-cancelled");

    /** A deadline no further away than this many days is near; provisional until tasks have clocks of their own. */
    static final int NEAR_DAYS = 3;

    private final String label;
    private final String shape;
    private final String cssClass;

    Lamp(String label, String shape, String cssClass) {
        this.label = label;
        this.shape = shape;
        this.cssClass = cssClass;
    }

    public String label() {
        return label;
    }

    public String shape() {
        return shape;
    }

    public String cssClass() {
        return cssClass;
    }

    static Lamp of(TaskLine task, LocalDate today) {
        return switch (task.phase()) {
            case DRAFT, PENDING_APPROVAL, REGISTERED -> NONE;
            case SUSPENDED -> PARKED;
            case LONG_TERM -> {
                var lamp = MilestoneLamp.beside(running(task, today), task, today);
                yield lamp == OVERDUE || lamp == FAR_BEHIND || lamp == BEHIND ? lamp : PARKED;
            }
            case IN_PROGRESS, REWORK, REOPENED ->
                MilestoneLamp.beside(running(task, task.dayThatCounts(today)), task, today);
            case CANCELLED -> CANCELLED;
            case CLOSED -> Boolean.FALSE.equals(task.onTime()) ? CLOSED_LATE : CLOSED;
            case DISPATCHED, RETURN_REQUESTED, COMPLETION_REQUESTED, VERIFYING, PUBLIC_REVIEW, CLOSING_APPROVAL ->
                running(task, task.dayThatCounts(today));
        };
    }

    private static Lamp running(TaskLine task, LocalDate today) {
        var deadline = task.deadline();
        if (deadline == null) {
            return NORMAL;
        }
        if (deadline.isBefore(today)) {
            return OVERDUE;
        }
        if (deadline.isEqual(today)) {
            return DUE_TODAY;
        }
        return deadline.isAfter(today.plusDays(NEAR_DAYS)) ? NORMAL : NEAR;
    }
}
