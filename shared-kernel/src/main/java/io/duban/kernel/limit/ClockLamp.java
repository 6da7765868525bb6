package io.duban.kernel.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;

/**
 * What a clock shows, as word and shape beside the colour; derived from the clock whenever it is looked at. A task shows the
 * worst of its open clocks.
 */
public enum ClockLamp {
    NOT_RUNNING("未启动/暂停", "○", 0),
    NORMAL("正常", "●", 1),
    NEAR("临期提醒", "◆", 3),
    TODAY("今日到期/节点滞后", "▲", 4),
    OVERDUE("逾期", "■", 5),
    /** For a task that is suspended or runs on a long-term plan; its own nodes may show worse. */
    PARKED("已挂起/长期", "◇", 2);

    private final String label;
    private final String shape;
    private final int severity;

    ClockLamp(String label, String shape, int severity) {
        this.label = label;
        this.shape = shape;
        this.severity = severity;
    }

    public String label() {
        return label;
    }

    public String shape() {
        return shape;
    }

    /** A clock that was overdue when it was paused goes on showing that. */
    public static ClockLamp of(Clock clock, Instant now, LimitBasis basis) {
        return switch (clock.state()) {
            case ClockState.Running running -> running(clock.due(), now, basis);
            case ClockState.Paused paused -> paused.remaining() instanceof Remaining.Overdue ? OVERDUE : NOT_RUNNING;
            case ClockState.Met met -> NOT_RUNNING;
            case ClockState.Dropped dropped -> NOT_RUNNING;
        };
    }

    /** A milestone that has not been met, by the day it was planned for. */
    public static ClockLamp ofMilestone(LocalDate planned, Instant now, LimitBasis basis) {
        var today = basis.dayOf(now);
        if (today.isBefore(planned)) {
            var left = basis.calendar().workdaysBetween(today, planned);
            return left <= basis.profile().lamps().nearWorkdays() ? NEAR : NORMAL;
        }
        var slipped = basis.calendar().workdaysBetween(planned, today);
        return slipped <= basis.profile().lamps().slipWorkdays() ? TODAY : OVERDUE;
    }

    /** What was handed in has been returned so many times for its quality; never returned adds nothing. */
    public static ClockLamp ofReturns(int times, LimitBasis basis) {
        if (times == 0) {
            return NOT_RUNNING;
        }
        return times < basis.profile().lamps().returnsOverdue() ? TODAY : OVERDUE;
    }

    public boolean isWorseThan(ClockLamp other) {
        return severity > other.severity;
    }

    /** The worst of these; not running where there are none. */
    public static ClockLamp worst(Collection<ClockLamp> lamps) {
        return lamps.stream()
                .max(Comparator.comparingInt(lamp -> lamp.severity))
                .orElse(NOT_RUNNING);
    }

    private static ClockLamp running(Due due, Instant now, LimitBasis basis) {
        if (now.isAfter(due.at())) {
            return OVERDUE;
        }
        if (basis.dayOf(now).equals(basis.dayOf(due.at()))) {
            return TODAY;
        }
        return isNear(due, now, basis) ? NEAR : NORMAL;
    }

    private static boolean isNear(Due due, Instant now, LimitBasis basis) {
        var rule = basis.profile().lamps();
        var today = basis.dayOf(now);
        var last = basis.dayOf(due.at());
        var workdays = basis.calendar().workdaysBetween(today, last);
        return switch (due.pace()) {
            case WORKDAYS -> workdays <= rule.nearWorkdays() || within(rule, workdays, due.length());
            case DAYS, DAYS_TO_WORKDAY ->
                workdays <= rule.nearWorkdays() || within(rule, ChronoUnit.DAYS.between(today, last), due.length());
            case HOURS ->
                within(
                        rule,
                        Duration.between(now, due.at()).toSeconds(),
                        Duration.ofHours(due.length()).toSeconds());
        };
    }

    private static boolean within(LampRule rule, long left, long length) {
        return left * 100 <= length * rule.nearPercent();
    }
}
