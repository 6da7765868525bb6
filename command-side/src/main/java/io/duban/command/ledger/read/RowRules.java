package io.duban.command.ledger.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the values of one row must have to do with each other. */
final class RowRules {
    private static final int DONE = 100;

    private RowRules() {}

    static void dates(
            SheetRow row,
            @Nullable LocalDate registered,
            @Nullable LocalDate dispatched,
            @Nullable LocalDate deadline,
            @Nullable LocalDate closed,
            @Nullable LocalDate asOf) {
        if (isBefore(dispatched, registered)) {
            row.error(Column.DISPATCHED, "DISPATCHED_BEFORE_REGISTERED", "交办日期早于立项日期 " + registered + "，请核对这两个日期。");
        }
        if (isBefore(closed, registered)) {
            row.error(Column.CLOSED, "CLOSED_BEFORE_REGISTERED", "销号日期早于立项日期 " + registered + "，请核对这两个日期。");
        }
        if (isBefore(deadline, registered)) {
            row.warning(Column.DEADLINE, "DEADLINE_BEFORE_REGISTERED", "办理时限早于立项日期 " + registered + "，请核对。");
        }
        if (isBefore(asOf, closed)) {
            row.warning(Column.CLOSED, "CLOSED_AFTER_AS_OF", "销号日期晚于台账的截至日期 " + asOf + "，请核对。");
        }
    }

    static void closing(
            SheetRow row, @Nullable HandlingState state, @Nullable LocalDate closedOn, @Nullable Integer percent) {
        if (state == null) {
            return;
        }
        switch (state) {
            case CLOSED -> {
                if (row.isBlank(Column.CLOSED)) {
                    row.error(Column.CLOSED, "CLOSED_WITHOUT_DATE", "办理状态是已销号，但没有销号日期，请补填日期或更正状态。");
                }
                if (percent != null && percent < DONE) {
                    row.warning(Column.PERCENT, "CLOSED_BELOW_100", "已销号但进度不到 100，请核对进度或状态。");
                }
            }
            case OPEN -> {
                if (closedOn != null) {
                    row.error(Column.CLOSED, "OPEN_WITH_CLOSING_DATE", "办理状态是正在推进，却填了销号日期，两者矛盾，请更正其中一个。");
                }
                if (percent != null && percent == DONE) {
                    row.warning(Column.PERCENT, "OPEN_AT_100", "进度已到 100 但尚未销号，请核对进度或状态。");
                }
            }
        }
    }

    private static boolean isBefore(@Nullable LocalDate earlier, @Nullable LocalDate later) {
        return earlier != null && later != null && earlier.isBefore(later);
    }
}
