package io.duban.command.notice;

import io.duban.command.county.CountyRules;
import io.duban.command.number.NumberSeries;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Numbers of the county's own series of notices. */
@Component
class CountyNoticeNumbers implements NoticeNumbers {

    private final NumberSeries series;
    private final String code;

    CountyNoticeNumbers(NumberSeries series, CountyRules county) {
        this.series = series;
        this.code = county.numbers().notice();
    }

    @Override
    public String next(LocalDate day) {
        return series.next(code, day.getYear()).text();
    }
}
