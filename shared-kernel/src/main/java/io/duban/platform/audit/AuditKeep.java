package io.duban.platform.audit;

import io.duban.platform.start.CannotStart;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.convert.PeriodStyle;

/**
 * For how long the audit log is kept: {@code duban.audit.keep}, such as {@code 3y}, {@code 18m} or {@code 200d}; three years
 * if nothing is set. Six months are the least that the law allows (Cybersecurity Law 网络安全法 on network logs).
 */
record AuditKeep(Period period) {

    private static final int LEAST_MONTHS = 6;
    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_SIX_MONTHS = 184;

    /** @throws CannotStart when it cannot be read or is less than six months */
    static AuditKeep of(String said) {
        try {
            var period = PeriodStyle.detectAndParse(said.strip());
            if (isEnough(period)) {
                return new AuditKeep(period);
            }
        } catch (IllegalArgumentException unreadable) {
            throw new CannotStart(
                    "duban.audit.keep 应写成 3y（三年）、18m（十八个月）这样的期限，现为“%s”；请改正后重新启动。".formatted(said), unreadable);
        }
        throw new CannotStart("duban.audit.keep 现为“%s”：审计日志至少保存六个月；请改为 6m 或更长后重新启动。".formatted(said));
    }

    /** What was written before this day is over. */
    LocalDate before(LocalDate today) {
        return today.minus(period);
    }

    private static boolean isEnough(Period period) {
        var months = period.toTotalMonths();
        return period.getDays() >= 0
                && (months >= LEAST_MONTHS || months * SHORTEST_MONTH + period.getDays() >= LONGEST_SIX_MONTHS);
    }
}
