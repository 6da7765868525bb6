package io.duban.command.ranking.period;

import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.rejection.Rejection;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** What is not over cannot be counted. */
final class MonthMustHaveEnded {

    private MonthMustHaveEnded() {}

    static Optional<Rejection> refusal(YearMonth month, Instant now, LimitBasis basis) {
        return YearMonth.from(basis.dayOf(now)).isAfter(month)
                ? Optional.empty()
                : Optional.of(new Rejection.WrongState(
                        "ranking.month-not-over",
                        "%d年%d月还没有结束，不能冻结；请在%s以后办理。"
                                .formatted(
                                        month.getYear(),
                                        month.getMonthValue(),
                                        month.plusMonths(1).atDay(1))));
    }
}
