package io.duban.command.number;

import io.duban.command.county.CountyRules;
import io.duban.kernel.number.DocumentNumber;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The county's own series: one for tasks, one for notices. */
@Component
public class DocumentNumbers {

    private final NumberSeries series;
    private final CountyRules.Numbers codes;

    public DocumentNumbers(NumberSeries series, CountyRules county) {
        this.series = series;
        this.codes = county.numbers();
    }

    /** The number of a task registered on this day. */
    public String nextForTask(LocalDate day) {
        return series.next(codes.task(), day.getYear()).text();
    }

    /** The number of a notice issued on this day. */
    public String nextForNotice(LocalDate day) {
        return series.next(codes.notice(), day.getYear()).text();
    }

    /** Takes note of a task's number from elsewhere; numbers of foreign series are none of ours. */
    public void adoptForTask(String number) {
        var parsed = DocumentNumber.parse(number);
        if (parsed != null && parsed.series().equals(codes.task())) {
            series.adopt(parsed);
        }
    }
}
