package io.duban.kernel.limit;

import static io.duban.kernel.limit.Limits.QINGHAI;
import static io.duban.kernel.limit.Limits.WORKDAY;
import static io.duban.kernel.limit.Limits.at;
import static io.duban.kernel.limit.Limits.fixed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.LimitType;
import io.duban.platform.limit.LimitProfiles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A date on the slip goes before the lanes; urgent matters have hours; each lane takes what belongs to it and nothing else. */
class ExplicitDateAndHoursTest {

    private static final String DISPATCH = "2026-02-13T10:00";

    @Test
    void the_explicit_date_is_final_and_not_moved_even_from_a_holiday() {
        var due = fixed(WORKDAY, DISPATCH, "2026-05-01", "FIXED");
        assertThat(due.at()).isEqualTo(at("2026-05-01T18:00"));
        assertThat(due.isFinal()).isTrue();
        assertThat(due.length()).isEqualTo(77);
    }

    @Test
    void the_first_reports_are_due_all_the_same() {
        assertThat(fixed(WORKDAY, DISPATCH, "2026-05-01", "D1").at()).isEqualTo(at("2026-02-13T18:00"));
        assertThat(fixed(WORKDAY, DISPATCH, "2026-05-01", "D3").at()).isEqualTo(at("2026-02-25T18:00"));
    }

    @Test
    void but_no_report_is_due_after_the_matter_itself() {
        assertThat(fixed(WORKDAY, DISPATCH, "2026-02-24", "D3").at()).isEqualTo(at("2026-02-24T18:00"));
        assertThat(fixed(WORKDAY, "2026-02-12T16:00", "2026-02-12", "D1").at()).isEqualTo(at("2026-02-12T18:00"));
    }

    @Test
    void where_general_matters_have_no_reports_an_explicit_date_stands_alone() {
        assertThat(Dues.of(QINGHAI, LimitType.FIXED, at(DISPATCH), LocalDate.of(2026, 5, 1), null))
                .extracting(Due::code)
                .containsExactly("FIXED");
    }

    @Test
    void a_date_that_is_over_at_dispatch_is_refused() {
        refused("fixed", "已经到期", () -> fixed(WORKDAY, DISPATCH, "2026-02-12", "FIXED"));
        refused("fixed", "已经到期", () -> fixed(WORKDAY, "2026-02-13T18:00", "2026-02-13", "FIXED"));
        assertThat(fixed(WORKDAY, "2026-02-13T17:59:59", "2026-02-13", "FIXED").length())
                .isZero();
    }

    @Test
    void an_explicit_date_has_to_be_given_where_the_lane_wants_it_and_only_there() {
        refused("fixed", "请填写办结日期", () -> fixed(WORKDAY, DISPATCH, null, "FIXED"));
        refused(
                "fixed",
                "一般事项",
                () -> Dues.of(WORKDAY, LimitType.GENERAL, at(DISPATCH), LocalDate.of(2026, 5, 1), null));
    }

    @Test
    void hours_run_from_the_very_instant_of_dispatch_whatever_day_it_is() {
        assertThat(Dues.of(WORKDAY, LimitType.URGENT, at("2026-02-15T22:30:15"), null, 24))
                .singleElement()
                .isEqualTo(new Due(
                        "H24",
                        "24小时内办结",
                        Pace.HOURS,
                        LocalDate.of(2026, 2, 15),
                        24,
                        at("2026-02-16T22:30:15"),
                        true,
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -24, 23, 72})
    void other_hours_than_those_of_the_profile_are_refused_with_those(int hours) {
        refused("hours", "24、48", () -> Dues.of(WORKDAY, LimitType.URGENT, at(DISPATCH), null, hours));
    }

    @Test
    void hours_have_to_be_given_where_the_lane_wants_them_and_only_there() {
        refused("hours", "24、48", () -> Dues.of(WORKDAY, LimitType.URGENT, at(DISPATCH), null, null));
        refused("hours", "重大事项", () -> Dues.of(WORKDAY, LimitType.MAJOR, at(DISPATCH), null, 24));
    }

    @Test
    void a_lane_that_the_profile_does_not_know_is_refused_with_both_names() {
        var small = new LimitBasis(
                LimitProfiles.parse(
                        "{profile: 小县, lanes: {GENERAL: [{code: D5, name: 办结, count: 5, unit: WORKDAY, final: true}]}}"),
                Limits.CALENDAR);
        refused("limitType", "“小县”没有为重大事项", () -> Dues.of(small, LimitType.MAJOR, at(DISPATCH), null, null));
        refused("limitType", "没有规定长期推进事项按月反馈", () -> Dues.heartbeat(small, YearMonth.of(2026, 3)));
    }

    @Test
    void the_monthly_feedbacks_follow_each_other_on_the_fifth_working_day() {
        assertThat(Dues.heartbeat(WORKDAY, YearMonth.of(2026, 2)).at()).isEqualTo(at("2026-02-06T18:00"));
        assertThat(Dues.heartbeat(WORKDAY, YearMonth.of(2026, 5)).at()).isEqualTo(at("2026-05-11T18:00"));
        assertThat(Dues.heartbeat(WORKDAY, YearMonth.of(2026, 10)).at()).isEqualTo(at("2026-10-13T18:00"));
        var march = Dues.heartbeat(WORKDAY, YearMonth.of(2026, 3));
        assertThat(march.at()).isEqualTo(at("2026-03-06T18:00"));
        assertThat(march.name()).isEqualTo("3月反馈");
        assertThat(march.length()).isEqualTo(5);
    }

    private static void refused(String field, String word, ThrowingCallable call) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(call).satisfies(refused -> {
            var rejection = (Rejection.Invalid) refused.rejection();
            assertThat(rejection.field()).isEqualTo(field);
            assertThat(rejection.sentence()).contains(word).endsWith("。");
        });
    }
}
