package io.duban.command.task.slip;

import io.duban.command.county.SlipSeries;
import io.duban.command.number.NumberSeries;
import io.duban.kernel.task.SlipKind;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Numbers of the county's own three series. */
@Component
class CountySlipNumbers implements SlipNumbers {

    private final NumberSeries series;
    private final SlipSeries codes;

    CountySlipNumbers(NumberSeries series, SlipSeries codes) {
        this.series = series;
        this.codes = codes;
    }

    @Override
    public String next(SlipKind kind, LocalDate day) {
        return series.next(codes.code(kind), day.getYear()).text();
    }
}
