package io.duban.kernel.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.kernel.calendar.Day;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command about the limits accepts before anybody decides it. */
class LimitsCommandTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @Test
    void a_profile_is_either_named_or_written_out() {
        assertThat(refusal(() -> new AdoptLimitProfile(null, " ", DAY, "试行")).field())
                .isEqualTo("name");
        assertThat(refusal(() -> new AdoptLimitProfile("literal-natural", "profile: x", DAY, "试行"))
                        .field())
                .isEqualTo("yaml");
    }

    @Test
    void how_a_browser_ends_lines_does_not_make_another_profile() {
        assertThat(new AdoptLimitProfile(null, "profile: x\r\nversion: 2\r\n", DAY, "试行").yaml())
                .isEqualTo("profile: x\nversion: 2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1999, 2101})
    void a_year_is_one_that_somebody_can_mean(int year) {
        assertThat(refusal(() -> new LoadWorkCalendar(year, "国办发明电", "date", null))
                        .field())
                .isEqualTo("year");
    }

    @Test
    void the_days_of_a_year_are_read_from_lines() {
        assertThat(load("date,kind,holiday\n2027-01-02,work,元旦\n2027-01-01,off,元旦")
                        .days())
                .containsExactly(
                        new NamedDay(DAY, Day.Kind.OFF, "元旦"), new NamedDay(DAY.plusDays(1), Day.Kind.WORK, "元旦"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-01,off,元旦;2028-01-01,off,元旦 | 工作日历第3行：2028-01-01 不在2027年内，一次只能载入一年；别的年份请另行载入或更正单日。
            2027-01-01,holiday,元旦                 | 工作日历第2行：类型“holiday”无法识别，只能是 off（放假）或 work（上班）。
            2027-02-30,off,春节                     | 工作日历第2行：日期“2027-02-30”无法识别，应形如 2026-02-14。
            """)
    void a_mistake_is_told_with_its_line_beside_the_field(String lines, String sentence) {
        var command = load("date,kind,holiday\n" + lines.replace(';', '\n'));

        assertThat(refusal(command::days)).isEqualTo(new Rejection.Invalid("calendar.unreadable", "csv", sentence));
    }

    private static LoadWorkCalendar load(String csv) {
        return new LoadWorkCalendar(2027, "国办发明电〔2026〕9号", csv, null);
    }

    private static Rejection.Invalid refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable made) {
        return catchThrowableOfType(InvalidValue.class, made).rejection();
    }
}
