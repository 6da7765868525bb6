package io.duban.kernel.ranking.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A period as it is written: {@code 2026-03}, {@code 2026年3月}, {@code 2026-W05}, {@code 2026-Q1}, {@code 2026}; any other text is a
 * period too, but nobody knows which one comes next.
 *
 * @param ordinal counts months, weeks, quarters or years; null if the text tells none
 */
record PeriodName(
        String text, @Nullable Kind kind, @Nullable Long ordinal) {

    enum Kind {
        YEAR,
        QUARTER,
        MONTH,
        WEEK
    }

    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[-年]?[Qq第]?([1-4一二三四])(?:季度)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-年/.]?(\\d{1,2})月?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})[-年]?(?:W|w|第)(\\d{1,2})周?");

    static PeriodName of(String text) {
        var month = MONTH.matcher(text);
        if (month.matches() && inRange(month.group(2), 12) && !text.matches("\\d{5}")) {
            return new PeriodName(text, Kind.MONTH, year(month.group(1)) * 12 + Long.parseLong(month.group(2)));
        }
        var year = YEAR.matcher(text);
        if (year.matches()) {
            return new PeriodName(text, Kind.YEAR, year(year.group(1)));
        }
        var quarter = QUARTER.matcher(text);
        if (quarter.matches() && text.matches(".*[Qq季].*")) {
            return new PeriodName(text, Kind.QUARTER, year(quarter.group(1)) * 4 + quarter(quarter.group(2)));
        }
        var week = WEEK.matcher(text);
        if (week.matches() && inRange(week.group(2), 53)) {
            return new PeriodName(text, Kind.WEEK, weeks(week.group(1), week.group(2)));
        }
        return new PeriodName(text, null, null);
    }

    /** Whether this one follows directly; also if nobody can tell. */
    boolean follows(PeriodName before) {
        return ordinal == null || before.ordinal == null || kind != before.kind || ordinal - before.ordinal == 1;
    }

    private static long year(String digits) {
        return Long.parseLong(digits);
    }

    private static boolean inRange(String digits, int most) {
        var number = Integer.parseInt(digits);
        return number >= 1 && number <= most;
    }

    private static int quarter(String sign) {
        var chinese = "一二三四".indexOf(sign);
        return chinese >= 0 ? chinese + 1 : Integer.parseInt(sign);
    }

    /** ISO weeks, counted through the ends of years. */
    private static long weeks(String year, String week) {
        var monday = LocalDate.of(Integer.parseInt(year), 1, 4)
                .with(WeekFields.ISO.dayOfWeek(), 1)
                .plusWeeks(Long.parseLong(week) - 1);
        return ChronoUnit.WEEKS.between(LocalDate.of(1, 1, 1), monday);
    }
}
