package io.duban.kernel.limit;

import static io.duban.kernel.limit.Limits.CALENDAR;
import static io.duban.kernel.limit.Limits.NATURAL;
import static io.duban.kernel.limit.Limits.QINGHAI;
import static io.duban.kernel.limit.Limits.WORKDAY;
import static io.duban.kernel.limit.Limits.at;
import static io.duban.kernel.limit.Limits.due;
import static io.duban.kernel.limit.Limits.dues;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.calendar.Day;
import io.duban.kernel.calendar.WorkCalendar;
import io.duban.kernel.task.LimitType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 暂定: what is promised for 2027, whose calendar nobody knows. */
class ProvisionalTest {

    @ParameterizedTest(name = "{0} dispatched {1}: {2}")
    @CsvSource({
        "GENERAL, 2026-12-28T10:00, D1 D3, D7",
        "GENERAL, 2026-12-31T15:00, D1, D3 D7",
        "GENERAL, 2026-12-31T15:00:01, '', D1 D3 D7",
        "MAJOR, 2026-11-30T10:00, D1 D3 D7P M1, ''",
        "MAJOR, 2026-12-01T10:00, D1 D3 D7P, M1", // 2027-01-01 itself may be off
        "LONG_TERM, 2026-12-01T10:00, D1 D3, HB",
        "LONG_TERM, 2026-11-02T10:00, D1 D3 HB, ''",
        "URGENT, 2026-12-31T23:00, H24, ''"
    })
    void a_limit_is_provisional_where_a_working_day_of_an_unknown_year_was_presumed(
            LimitType lane, String dispatch, String certain, String provisional) {
        var dues = dues(WORKDAY, lane, at(dispatch));
        assertThat(codes(dues, false)).isEqualTo(certain);
        assertThat(codes(dues, true)).isEqualTo(provisional);
        assertThat(dues).filteredOn(Due::provisional).allMatch(due -> due.missingYears()
                .equals(List.of(2027)));
    }

    @Test
    void an_explicit_date_promises_no_working_day() {
        assertThat(Limits.fixed(WORKDAY, "2026-12-01T10:00", "2027-05-01", "FIXED")
                        .provisional())
                .isFalse();
    }

    @Test
    void the_eve_of_a_months_count_is_no_day_of_the_count() {
        assertThat(Dues.heartbeat(WORKDAY, YearMonth.of(2020, 1)).provisional()).isFalse();
        assertThat(Dues.heartbeat(WORKDAY, YearMonth.of(2027, 1)).provisional()).isTrue();
    }

    @Test
    void natural_days_are_certain_unless_it_has_to_be_known_whether_their_end_is_an_off_day() {
        assertThat(due(NATURAL, LimitType.GENERAL, "2026-12-24T10:00", "D7").provisional())
                .isFalse();
        assertThat(due(NATURAL, LimitType.GENERAL, "2026-12-25T10:00", "D7").provisional())
                .isTrue();
        assertThat(due(QINGHAI, LimitType.LONG_TERM, "2026-12-31T18:00", "Y0").provisional())
                .isFalse();
    }

    @Test
    void once_the_year_is_published_the_same_dispatch_is_certain_and_may_fall_on_another_day() {
        var days = new TreeMap<>(CALENDAR.exceptions());
        days.put(LocalDate.of(2027, 1, 1), new Day(Day.Kind.OFF, "元旦"));
        var published = new LimitBasis(WORKDAY.profile(), new WorkCalendar("2027", days));
        var dispatch = "2026-12-31T10:00";

        assertThat(due(WORKDAY, LimitType.GENERAL, dispatch, "D3").at()).isEqualTo(at("2027-01-05T18:00"));
        assertThat(due(published, LimitType.GENERAL, dispatch, "D3").at()).isEqualTo(at("2027-01-06T18:00"));
        assertThat(due(published, LimitType.GENERAL, dispatch, "D3").provisional())
                .isFalse();
    }

    @Test
    void a_clock_resumed_into_an_unknown_year_is_provisional_and_one_resumed_after_its_publication_no_longer() {
        var clock = Clock.start(due(WORKDAY, LimitType.GENERAL, "2026-12-14T10:00", "D7"));
        var paused = clock.pause(at("2026-12-15T10:00"), WORKDAY);
        assertThat(clock.due().provisional()).isFalse();
        assertThat(paused.resume(at("2026-12-30T10:00"), WORKDAY).due().missingYears())
                .containsExactly(2027);

        var days = new TreeMap<>(CALENDAR.exceptions());
        days.put(LocalDate.of(2027, 1, 1), new Day(Day.Kind.OFF, "元旦"));
        var published = new LimitBasis(WORKDAY.profile(), new WorkCalendar("2027", days));
        assertThat(paused.resume(at("2026-12-30T10:00"), published).due().provisional())
                .isFalse();
    }

    private static String codes(List<Due> dues, boolean provisional) {
        return String.join(
                " ",
                dues.stream()
                        .filter(due -> due.provisional() == provisional)
                        .map(Due::code)
                        .toList());
    }
}
