package io.duban.command.notice;

import io.duban.kernel.rejection.Rejection;
import java.time.YearMonth;

/** Units are told one order per month; a second issued notice would contradict the first. */
final class MonthHasOneNotice {

    private MonthHasOneNotice() {}

    static Rejection refusal(YearMonth month) {
        return new Rejection.Conflict(
                "notice.month-issued", "%d年%d月的排名通报已经印发，不能再发一份。".formatted(month.getYear(), month.getMonthValue()));
    }
}
