package io.duban.kernel.ranking.rule;

import io.duban.kernel.limit.LimitBasis;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a month is frozen by itself 冻结时间: {@code 5th workday 18:00} or {@code 3rd day 09:00} of the month that follows.
 *
 * @param number which day of the following month, from 1
 * @param workdays whether working days are counted or all
 * @param at the time of that day by the county's clock
 */
public record FreezeTime(int number, boolean workdays, LocalTime at) {

    private static final Pattern WRITTEN =
            Pattern.compile("([1-9]|1\\d|2[0-8])(?:st|nd|rd|th) (workday|day) ([01]\\d|2[0-3]):([0-5]\\d)");

    private static final int MOST_WORKDAYS = 15;

    /** Empty if it is written otherwise, or names a day that not every month has. */
    public static Optional<FreezeTime> parse(String written) {
        var found = WRITTEN.matcher(written.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(found.group(1));
        var workdays = found.group(2).equals("workday");
        return workdays && number > MOST_WORKDAYS
                ? Optional.empty()
                : Optional.of(new FreezeTime(
                        number,
                        workdays,
                        LocalTime.of(Integer.parseInt(found.group(3)), Integer.parseInt(found.group(4)))));
    }

    /** The moment for a month. */
    public Instant of(YearMonth month, LimitBasis basis) {
        var last = month.atEndOfMonth();
        var day = workdays ? basis.calendar().plusWorkdays(last, number) : last.plusDays(number);
        return day.atTime(at).atZone(basis.profile().zone()).toInstant();
    }
}
