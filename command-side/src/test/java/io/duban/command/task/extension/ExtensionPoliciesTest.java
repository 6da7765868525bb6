package io.duban.command.task.extension;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.Due;
import io.duban.kernel.limit.Pace;
import io.duban.kernel.rejection.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of T10 by themselves, at their edges and in their words. */
class ExtensionPoliciesTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 4, 30);

    @ParameterizedTest(name = "asked on {0}: in time {1}")
    @CsvSource({"2026-01-01, true", "2026-04-29, true", "2026-04-30, false", "2026-05-01, false"})
    void it_is_asked_for_before_the_day_of_the_deadline(LocalDate today, boolean inTime) {
        assertThat(ExtensionMustBeAskedBeforeExpiry.refusal(DEADLINE, today).isEmpty())
                .isEqualTo(inTime);
    }

    @Test
    void who_comes_too_late_reads_what_to_do_instead() {
        assertThat(ExtensionMustBeAskedBeforeExpiry.refusal(DEADLINE, DEADLINE))
                .contains(new Rejection.TooLate(
                        "task.extension-too-late", "申请延期须在办理时限2026-04-30之前提出，现在已不能申请；请抓紧办结，并在反馈中说明情况。"));
    }

    @ParameterizedTest(name = "due {0}, asked at {1}: in time {2}")
    @CsvSource({
        "2026-04-10T18:00, 2026-04-09T18:00:00, true",
        "2026-04-10T18:00, 2026-04-09T18:00:01, false",
        "2026-04-10T18:00, 2026-04-10T09:00:00, false",
        "2026-04-07T18:00, 2026-04-03T18:00:00, true", // the Qingming holiday lies between
        "2026-04-07T18:00, 2026-04-06T09:00:00, false",
        "2026-03-02T18:00, 2026-02-28T18:00:00, true", // a Saturday that is worked
        "2026-03-02T18:00, 2026-02-28T18:00:01, false"
    })
    void where_clocks_run_it_is_asked_for_by_six_in_the_evening_of_the_working_day_before(
            LocalDateTime due, LocalDateTime asked, boolean inTime) {
        assertThat(byTheMinute(due, asked).isEmpty()).isEqualTo(inTime);
    }

    @Test
    void who_misses_the_last_moment_reads_which_it_was_and_what_to_do_instead() {
        assertThat(byTheMinute(at("2026-04-10T18:00"), at("2026-04-10T09:00")))
                .contains(new Rejection.TooLate(
                        "task.extension-too-late",
                        "申请延期最晚须在2026-04-09 18:00提出，现在已不能申请；请在2026-04-10 18:00前办结，来不及的将按逾期处理；重大事项确需更长时间的，可申请转长期推进。"));
        assertThat(byTheMinute(at("2026-04-10T18:00"), at("2026-04-11T09:00")))
                .contains(
                        new Rejection.TooLate(
                                "task.extension-too-late",
                                "申请延期最晚须在2026-04-09 18:00提出，现在已不能申请；本事项时限2026-04-10 18:00已过，已按逾期处理，请抓紧办结并在反馈中说明情况；重大事项确需更长时间的，可申请转长期推进。"));
    }

    private static Optional<Rejection> byTheMinute(LocalDateTime due, LocalDateTime asked) {
        var clock = new Due("D7", "落实解决", Pace.WORKDAYS, LocalDate.of(2026, 3, 31), 7, instant(due), true, List.of());
        return ExtensionMustBeAskedByTheLastMoment.refusal(clock, Given.LIMITS.inForce(), instant(asked));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(CountyTime.ZONE).toInstant();
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }

    @ParameterizedTest(name = "{0} granted already of {1}: another is possible {2}")
    @CsvSource({"0, 2, true", "1, 2, true", "2, 2, false", "3, 2, false", "1, 1, false", "2, 3, true", "0, 0, false"})
    void as_many_are_granted_as_the_profile_allows(int granted, int most, boolean another) {
        assertThat(NoMoreExtensionsThanAllowed.refusal(granted, most).isEmpty()).isEqualTo(another);
    }

    @Test
    void where_the_profile_counts_working_days_one_extension_is_no_longer_than_they_are() {
        var calendar = Given.LIMITS.inForce().calendar();
        var overMayDay = LocalDate.of(2026, 5, 7); // 1 to 5 May are off

        assertThat(ExtensionNoLongerThanAllowed.refusal(2, calendar, DEADLINE, overMayDay))
                .isEmpty();
        assertThat(ExtensionNoLongerThanAllowed.refusal(2, calendar, DEADLINE, overMayDay.plusDays(1)))
                .contains(new Rejection.Invalid(
                        "task.extension-too-long", "newDeadline", "一次延期不能超过2个工作日，最晚可到2026-05-07，请改正。"));
    }

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource({"2026-05-01, true", "2026-04-30, false", "2026-04-29, false"})
    void the_new_day_lies_after_the_old(LocalDate newDeadline, boolean later) {
        assertThat(ExtensionMustBeLater.refusal(newDeadline, DEADLINE).isEmpty())
                .isEqualTo(later);
    }

    @ParameterizedTest(name = "given {0} to {1}, asking for {2}: {3}")
    @CsvSource({
        "2026-04-20, 2026-04-30, 2026-05-10, true",
        "2026-04-20, 2026-04-30, 2026-05-11, false",
        "2026-04-20, 2026-04-25, 2026-05-05, true",
        "2026-04-20, 2026-04-25, 2026-05-06, false",
        "2026-04-20, , 2027-05-06, true",
        ", 2026-04-30, 2027-05-06, true"
    })
    void it_is_no_longer_than_the_time_given_at_first(
            @Nullable LocalDate dispatched, @Nullable LocalDate first, LocalDate asked, boolean possible) {
        var current = DEADLINE; // the measure stays, wherever the deadline has moved meanwhile
        assertThat(ExtensionNoLongerThanOriginal.refusal(dispatched, first, current, asked)
                        .isEmpty())
                .isEqualTo(possible);
    }

    @Test
    void who_asks_for_too_much_reads_the_last_possible_day() {
        assertThat(ExtensionNoLongerThanOriginal.refusal(
                        DEADLINE.minusDays(10), DEADLINE, DEADLINE, DEADLINE.plusDays(11)))
                .contains(new Rejection.Invalid(
                        "task.extension-too-long", "newDeadline", "一次延期不能超过原定期限的10天，最晚可到2026-05-10，请改正。"));
    }

    @Test
    void an_answer_gives_no_more_than_was_asked() {
        assertThat(GrantNoLongerThanAsked.refusal(DEADLINE, DEADLINE)).isEmpty();
        assertThat(GrantNoLongerThanAsked.refusal(DEADLINE.minusDays(1), DEADLINE))
                .isEmpty();
        assertThat(GrantNoLongerThanAsked.refusal(DEADLINE.plusDays(1), DEADLINE))
                .contains(new Rejection.Invalid(
                        "task.extension-longer-than-asked", "newDeadline", "单位申请延期到2026-04-30，批准的日期不能晚于这一天，请改正。"));
    }
}
