package io.duban.kernel.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When one clock of a task runs out: computed once, at dispatch, and stored in the event, so that no later calendar moves it
 * silently.
 *
 * @param code the code of the step, {@code FIXED} for an explicit date, {@code HB} for a heartbeat, {@code H24} for hours
 * @param startDay day 0 of the count
 * @param length how long the clock was meant to run, in working days, natural days or hours as the pace says
 * @param at up to and including this instant is in time
 * @param isFinal the matter itself is due, not only a report on it
 * @param missingYears the years whose calendar would have been needed and is not known yet; ascending
 */
public record Due(
        String code,
        String name,
        Pace pace,
        LocalDate startDay,
        int length,
        Instant at,
        boolean isFinal,
        List<Integer> missingYears) {

    public Due {
        missingYears = List.copyOf(missingYears);
    }

    /** 暂定: a working day was presumed in a year whose calendar is not known. */
    public boolean provisional() {
        return !missingYears.isEmpty();
    }

    /** The same clock, ending at another moment. */
    Due movedTo(Instant moment, List<Integer> missing) {
        return new Due(code, name, pace, startDay, length, moment, isFinal, missing);
    }
}
