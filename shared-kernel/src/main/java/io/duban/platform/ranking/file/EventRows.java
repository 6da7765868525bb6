package io.duban.platform.ranking.file;

import io.duban.kernel.ranking.exact.NumberText;
import io.duban.kernel.ranking.facts.CountedEvent;
import io.duban.kernel.ranking.facts.FactTable;
import io.duban.kernel.ranking.facts.UnitFacts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of {@code period,group,unit,event,date,level,count}; an empty count is one, date and level may be empty. */
final class EventRows extends UnitRows {

    static final List<String> COLUMNS = List.of("period", "group", "unit", "event", "date", "level", "count");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);
    private static final long MOST = 1_000_000_000;

    EventRows(FactFiles.Source source, FactTable table, GroupSpelling groups) {
        super(source, table, groups, COLUMNS);
    }

    @Override
    void take(Line line, UnitFacts unit) {
        var event = line.needed("event");
        var count = count(line);
        if (event != null && count >= 0) {
            unit.add(new CountedEvent(event, date(line), line.cell("level"), count, line.number()));
        }
    }

    private static @Nullable LocalDate date(Line line) {
        var written = line.cell("date");
        if (written.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(written.replace('/', '-'), DAY);
        } catch (DateTimeException e) {
            line.wrong("date", "日期“" + written + "”无法识别，应形如 2026-03-05");
            return null;
        }
    }

    /** -1 if it is none, which is noted. */
    private static long count(Line line) {
        var written = line.cell("count");
        if (written.isEmpty()) {
            return 1;
        }
        var number = NumberText.read(written);
        if (number == null
                || !number.value().isWhole()
                || number.value().signum() < 0
                || number.value().numerator().precision() > 10
                || number.value().numerator().longValueExact() > MOST) {
            line.wrong("count", "次数“" + written + "”应为不小于 0 的整数");
            return -1;
        }
        return number.value().numerator().longValueExact();
    }
}
