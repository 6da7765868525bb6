package io.duban.kernel.county;

import io.duban.kernel.calendar.WorkCalendarCsv;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.rejection.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Load the work calendar of a year 载入工作日历, as the State Council's yearly notice names its days.
 *
 * @param source the number of the notice, such as 国办发明电〔2025〕7号
 * @param csv lines of {@code date,kind,holiday}, all of this year; see {@link WorkCalendarCsv}
 * @param reason why a year that is loaded already is loaded again; null for the first time
 */
public record LoadWorkCalendar(
        int year, String source, String csv, @Nullable String reason) implements LimitsCommand {

    private static final int LONGEST = 32 * 1024;

    public LoadWorkCalendar {
        year = Require.between("year", "年份", year, 2000, 2100);
        source = Require.text("source", "来源文号", source, 100);
        csv = Require.text("csv", "放假和上班的日期", csv, LONGEST);
        reason = Require.optionalText("reason", "理由", reason, 500);
    }

    /**
     * The days that the text names, in order.
     *
     * @throws InvalidValue with the line and what is wrong with it
     */
    public List<NamedDay> days() {
        try {
            return NamedDay.of(WorkCalendarCsv.readYear(year, csv));
        } catch (InvalidValue refused) {
            var why = refused.rejection();
            throw new InvalidValue(new Rejection.Invalid(why.code(), "csv", why.sentence()));
        }
    }
}
