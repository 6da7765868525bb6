package io.duban.kernel.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts one step of a lane from the instant of dispatch. */
record StepDue(LimitBasis basis, Instant dispatch) {

    /**
     * The due of a step. One that would be over when the matter is handed out (today at 18:00, dispatched at 20:00) is counted
     * one unit longer.
     */
    Due of(Step step) {
        var count = step.count();
        var due = counted(step, count);
        while (!due.at().isAfter(dispatch)) {
            due = counted(step, ++count);
        }
        return due;
    }

    private Due counted(Step step, int count) {
        var start = StartDay.normalised(basis, dispatch);
        if (step.unit() == LimitUnit.NATURAL_HOUR) {
            return inHours(step, count);
        }
        var end = end(step, count, start);
        return new Due(
                step.code(),
                step.name(),
                Pace.of(step.unit(), step.roll()),
                start.day(),
                length(step, start.day(), end.day()),
                basis.endOf(end.day()),
                step.isFinal(),
                end.missing());
    }

    private Due inHours(Step step, int hours) {
        var at = dispatch.plus(hours, ChronoUnit.HOURS);
        var day = StartDay.raw(basis, dispatch);
        return new Due(step.code(), step.name(), Pace.HOURS, day.day(), hours, at, step.isFinal(), day.missing());
    }

    private Reckoned end(Step step, int count, Reckoned start) {
        return switch (step.unit()) {
            case WORKDAY -> firstCounted(start).plusWorkdays(after(count));
            case NATURAL_DAY -> start.plusDays(after(count)).rolled(step.roll());
            case MONTH -> anchor(start).plusMonths(count).rolled(step.roll());
            case YEAR_END -> start.endOfYear(count).rolled(step.roll());
            case NATURAL_HOUR -> throw new IllegalArgumentException("Hours have no last day");
        };
    }

    /** Where T0 is day 1, it has to be a working day for working days to be counted from it. */
    private Reckoned firstCounted(Reckoned start) {
        return switch (basis.profile().dayCount()) {
            case EXCLUDE_T0_DAY -> start;
            case INCLUDE_T0_DAY -> start.toWorkday();
        };
    }

    private int after(int count) {
        return switch (basis.profile().dayCount()) {
            case EXCLUDE_T0_DAY -> count;
            case INCLUDE_T0_DAY -> Math.max(0, count - 1);
        };
    }

    private Reckoned anchor(Reckoned start) {
        return switch (basis.profile().monthAnchor()) {
            case RAW_T0 -> StartDay.raw(basis, dispatch);
            case NORMALISED_T0 -> start;
        };
    }

    private int length(Step step, LocalDate start, LocalDate end) {
        return step.unit() == LimitUnit.WORKDAY
                ? basis.calendar().workdaysBetween(start, end)
                : Math.toIntExact(ChronoUnit.DAYS.between(start, end));
    }
}
