package io.duban.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import io.duban.kernel.rejection.InvalidValue;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A calendar as a file of lines, right and wrong. */
class WorkCalendarCsvTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 14);

    @Test
    void each_line_names_a_day_that_is_free_or_worked_and_why() {
        var calendar = WorkCalendarCsv.read("own", "date,kind,holiday\n2026-02-14,work,春节\n2026-02-16,off,春节\n");
        assertThat(calendar.version()).isEqualTo("own");
        assertThat(calendar.exceptions())
                .containsOnly(
                        entry(DAY, new Day(Day.Kind.WORK, "春节")), entry(DAY.plusDays(2), new Day(Day.Kind.OFF, "春节")));
    }

    @ParameterizedTest
    @MethodSource
    void how_a_spreadsheet_writes_a_text_does_not_matter(String text) {
        assertThat(WorkCalendarCsv.read("own", text).exceptions()).containsOnlyKeys(DAY);
    }

    static Stream<String> how_a_spreadsheet_writes_a_text_does_not_matter() {
        return Stream.of(
                "\uFEFFdate,kind,holiday\r\n2026-02-14,work,春节\r\n",
                "date,kind,holiday\n\n 2026-02-14 , work , 春节 \n\n",
                "date,kind,holiday\n2026-02-14,work,");
    }

    @Test
    void a_free_weekend_and_a_worked_weekday_say_nothing_new_and_are_no_mistakes() {
        var calendar = WorkCalendarCsv.read("own", "date,kind,holiday\n2026-02-15,off,春节\n2020-02-03,work,春节");
        assertThat(calendar.isWorkday(LocalDate.of(2026, 2, 15))).isFalse();
        assertThat(calendar.isWorkday(LocalDate.of(2020, 2, 3))).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void a_mistake_is_told_with_its_line_and_what_would_be_right(String text, String sentence) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> WorkCalendarCsv.read("own", text))
                .satisfies(refused -> {
                    assertThat(refused.rejection().sentence()).isEqualTo(sentence);
                    assertThat(refused.rejection().code()).isEqualTo("calendar.unreadable");
                });
    }

    static Stream<Arguments> a_mistake_is_told_with_its_line_and_what_would_be_right() {
        return Stream.of(
                Arguments.of("", "工作日历第1行：表头应为“date,kind,holiday”，现为“”。"),
                Arguments.of("日期,类型,节日\n", "工作日历第1行：表头应为“date,kind,holiday”，现为“日期,类型,节日”。"),
                Arguments.of("x".repeat(50), "工作日历第1行：表头应为“date,kind,holiday”，现为“" + "x".repeat(40) + "…”。"),
                Arguments.of("date,kind,holiday\n", "工作日历第1行：表头以下没有任何日期。"),
                line("2026-02-30,off,春节", "日期“2026-02-30”无法识别，应形如 2026-02-14"),
                line("2026/2/14,off,春节", "日期“2026/2/14”无法识别，应形如 2026-02-14"),
                line("1926-02-14,off,春节", "日期“1926-02-14”不在2000年至2100年之间"),
                line("2026-02-17,holiday,春节", "类型“holiday”无法识别，只能是 off（放假）或 work（上班）"),
                line("2026-02-17,,春节", "类型“”无法识别，只能是 off（放假）或 work（上班）"),
                line("2026-02-17,off", "应有3列（日期、类型、节日），现有2列"),
                line("2026-02-17,off,春节,1", "应有3列（日期、类型、节日），现有4列"),
                line("2026-02-16,off,春节", "2026-02-16 重复出现，请删去一行"),
                line("2026-02-16,work,春节", "2026-02-16 既写作放假又写作上班，互相矛盾，请留下一行"));
    }

    /** The line stands below a header, a sound line and an empty one. */
    private static Arguments line(String line, String reason) {
        return Arguments.of("date,kind,holiday\n2026-02-16,off,春节\n\n" + line, "工作日历第4行：" + reason + "。");
    }
}
