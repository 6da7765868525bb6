package io.duban.query.task;

import io.duban.kernel.limit.ClockLamp;
import java.time.Instant;

/**
 * How a task stands against the worst of its clocks, or against its deadline where it has no clocks, as shape, word and
 * colour, so that it can be read in print and by everyone.
 */
public enum Lamp {
    NORMAL("正常", "●", "lamp-normal"),
    NEAR("临期提醒", "◆", "lamp-near"),
    DUE_TODAY("今日到期或滞后", "▲", "lamp-due-today"),
    OVERDUE("逾期", "■", "lamp-overdue"),
    /** Became overdue while those who check and decide had it; no fault of the unit. */
    OVERDUE_AT_OFFICE("督查室逾期", "□", "lamp-overdue-at-office"),
    NONE("未启动或暂停", "○", "lamp-none"),
    PARKED("中止或长期", "◇", "lamp-parked"),
    CLOSED("按期销号", "✔", "lamp-closed"),
    CLOSED_LATE("逾期销号", "✔", "lamp-closed-late"),
    CANCELLED("已撤销", "✕", "lamp-cancelled"),
    MERGED("已并案", "»", "lamp-merged"),
    SPLIT("已分解", "÷", "lamp-split");

    /** For matters out of a ledger, which have no clocks: a deadline no further away than this many days is near. */
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

    /** The database says the same in {@link LampSql}. */
    static Lamp of(TaskLine task, Instant asOf) {
        return switch (task.phase()) {
            case DRAFT, PENDING_APPROVAL, REGISTERED -> NONE;
            case SUSPENDED -> PARKED;
            case CANCELLED -> CANCELLED;
            case MERGED -> MERGED;
            case SPLIT -> SPLIT;
            case CLOSED -> Boolean.FALSE.equals(task.onTime()) ? CLOSED_LATE : CLOSED;
            case LONG_TERM -> {
                var own = lit(task.times(), asOf);
                yield own == NORMAL || own == NONE ? PARKED : own;
            }
            case DISPATCHED,
                    IN_PROGRESS,
                    REWORK,
                    REOPENED,
                    RETURN_REQUESTED,
                    COMPLETION_REQUESTED,
                    VERIFYING,
                    PUBLIC_REVIEW,
                    CLOSING_APPROVAL -> lit(task.times(), asOf);
        };
    }

    private static Lamp lit(LineTimes times, Instant asOf) {
        var shown = times.lamp().at(asOf);
        if (shown == ClockLamp.OVERDUE && times.lamp().at(times.forUnit(asOf)) == ClockLamp.OVERDUE) {
            return OVERDUE;
        }
        if (shown == ClockLamp.OVERDUE || times.isOfficeLate(asOf)) {
            return OVERDUE_AT_OFFICE;
        }
        return switch (shown) {
            case NOT_RUNNING -> NONE;
            case NORMAL -> NORMAL;
            case NEAR -> NEAR;
            case TODAY -> DUE_TODAY;
            case OVERDUE -> OVERDUE;
            case PARKED -> PARKED;
        };
    }
}
