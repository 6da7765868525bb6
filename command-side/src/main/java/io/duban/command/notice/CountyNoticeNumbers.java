package io.duban.command.notice;

import io.duban.command.county.CountyRules;
import io.duban.command.county.NoticeSeries;
import io.duban.command.number.NumberSeries;
import io.duban.kernel.notice.NoticeKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Numbers of the county's own series of notices; a series that is written wrongly is refused at the start. */
@Component
class CountyNoticeNumbers implements NoticeNumbers {

    private final NumberSeries numbers;
    private final Map<NoticeKind, NoticeSeries> series = new EnumMap<>(NoticeKind.class);

    CountyNoticeNumbers(NumberSeries numbers, CountyRules county) {
        this.numbers = numbers;
        for (var kind : NoticeKind.values()) {
            series.put(kind, county.numbers().of(kind));
        }
    }

    @Override
    public String next(NoticeKind kind, LocalDate day) {
        var written = series.get(kind);
        var ofYear = numbers.next(written.code(), day.getYear()).serial();
        var ever = written.countsOverYears() ? numbers.nextEver(written.code()) : 0;
        return written.text(day.getYear(), ofYear, ever);
    }
}
