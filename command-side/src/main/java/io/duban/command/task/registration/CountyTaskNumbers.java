package io.duban.command.task.registration;

import io.duban.command.county.CountyRules;
import io.duban.command.number.NumberSeries;
import io.duban.command.task.carryover.LedgerKeys;
import io.duban.kernel.task.TaskId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Numbers of the county's own series; each is kept as a ledger key, so that no ledger row claims it later. */
@Component
class CountyTaskNumbers implements TaskNumbers {

    private final NumberSeries series;
    private final LedgerKeys keys;
    private final String code;

    CountyTaskNumbers(NumberSeries series, LedgerKeys keys, CountyRules county) {
        this.series = series;
        this.keys = keys;
        this.code = county.numbers().task();
    }

    @Override
    public String next(TaskId task, LocalDate day) {
        var number = series.next(code, day.getYear()).text();
        keys.reserve(number, task);
        return number;
    }
}
