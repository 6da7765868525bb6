package io.duban.kernel.calendar;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Reads a calendar written as lines of {@code date,kind,holiday}; each mistake is told with its line. */
public final class WorkCalendarCsv {

    static final String HEADER = "date,kind,holiday";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private WorkCalendarCsv() {}

    /**
     * @param text {@code 2026-02-14,work,春节} and so on below the header; blank lines do not count
     * @throws InvalidValue with the line and what is wrong with it
     */
    public static WorkCalendar read(String version, String text) {
        return read(version, text, year -> true, "");
    }

    /**
     * The same for a file that may name days of one year alone.
     *
     * @throws InvalidValue also for a day of another year
     */
    public static WorkCalendar readYear(int year, String text) {
        return read(
                String.valueOf(year), text, named -> named == year, "不在%d年内，一次只能载入一年；别的年份请另行载入或更正单日".formatted(year));
    }

    private static WorkCalendar read(String version, String text, IntPredicate years, String otherwise) {
        var days = new TreeMap<LocalDate, Day>();
        var lines = text.lines().toList();
        var top = lines.isEmpty() ? "" : withoutMark(lines.getFirst()).strip();
        if (!top.equals(HEADER)) {
            throw wrong(1, "表头应为“" + HEADER + "”，现为“" + shortened(top) + "”");
        }
        for (var i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                var date = add(days, i + 1, lines.get(i).split(",", -1));
                if (!years.test(date.getYear())) {
                    throw wrong(i + 1, date + " " + otherwise);
                }
            }
        }
        if (days.isEmpty()) {
            throw wrong(lines.size(), "表头以下没有任何日期");
        }
        return new WorkCalendar(version, days);
    }

    private static LocalDate add(TreeMap<LocalDate, Day> days, int line, String[] cells) {
        if (cells.length != 3) {
            throw wrong(line, "应有3列（日期、类型、节日），现有%d列".formatted(cells.length));
        }
        var date = date(line, cells[0].strip());
        var day = new Day(kind(line, cells[1].strip()), cells[2].strip());
        var before = days.putIfAbsent(date, day);
        if (before != null) {
            throw wrong(line, before.kind() == day.kind() ? date + " 重复出现，请删去一行" : date + " 既写作放假又写作上班，互相矛盾，请留下一行");
        }
        return date;
    }

    private static LocalDate date(int line, String text) {
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw wrong(line, "日期“%s”不在%d年至%d年之间".formatted(shortened(text), FIRST_YEAR, LAST_YEAR));
            }
            return date;
        } catch (DateTimeParseException e) {
            throw wrong(line, "日期“" + shortened(text) + "”无法识别，应形如 2026-02-14");
        }
    }

    private static Day.Kind kind(int line, String text) {
        return switch (text) {
            case "off" -> Day.Kind.OFF;
            case "work" -> Day.Kind.WORK;
            default -> throw wrong(line, "类型“" + shortened(text) + "”无法识别，只能是 off（放假）或 work（上班）");
        };
    }

    /** Spreadsheets put a byte order mark before the first line. */
    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static InvalidValue wrong(int line, String reason) {
        return new InvalidValue(new Rejection.Invalid(
                "calendar.unreadable", "calendar", "工作日历第%d行：%s。".formatted(Math.max(line, 1), reason)));
    }
}
