package io.duban.command.task.suspension;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of T12 by themselves. */
class SuspensionPoliciesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @ParameterizedTest(name = "review on {0}: refused with {1}")
    @CsvSource({
        "2026-03-30, task.review-not-ahead",
        "2026-03-31, task.review-not-ahead",
        "2026-04-01, ",
        "2026-04-30, ",
        "2026-05-01, task.review-too-far"
    })
    void the_review_is_one_to_thirty_days_ahead(LocalDate reviewOn, @Nullable String code) {
        assertThat(ReviewWithinThirtyDays.refusal(reviewOn, TODAY)
                        .map(Rejection::code)
                        .orElse(null))
                .isEqualTo(code);
    }

    @Test
    void who_asks_for_too_much_reads_the_last_possible_day() {
        assertThat(ReviewWithinThirtyDays.refusal(TODAY.plusDays(31), TODAY))
                .contains(new Rejection.Invalid("task.review-too-far", "reviewOn", "复核日期最多在30天以内，最晚可到2026-04-30，请改正。"));
    }

    @Test
    void who_decides_on_the_day_of_review_or_later_is_told_to_have_it_proposed_again() {
        assertThat(ReviewWithinThirtyDays.whenApproved(TODAY.plusDays(1), TODAY))
                .isEmpty();
        assertThat(ReviewWithinThirtyDays.whenApproved(TODAY, TODAY))
                .contains(new Rejection.TooLate("task.review-past", "提请的复核日期2026-03-31已到，不能再批准；请不予中止，由督查室重新提请。"));
    }

    @Test
    void nobody_decides_about_their_own_proposal() {
        assertThat(ProposerMustNotDecide.refusal(SUPERVISOR.account(), DIRECTOR))
                .isEmpty();
        assertThat(ProposerMustNotDecide.refusal(DIRECTOR.account(), DIRECTOR))
                .containsInstanceOf(Rejection.NotAllowed.class);
    }

    @ParameterizedTest(name = "stopped on {0} with the limit {1}, resumed on 2026-03-31: {2}")
    @CsvSource({
        "2026-03-01, 2026-03-11, 2026-04-10",
        "2026-03-31, 2026-04-10, 2026-04-10",
        "2026-03-01, 2026-03-02, 2026-04-01",
        "2026-03-01, 2026-03-01, 2026-04-01",
        "2026-03-01, 2026-02-01, 2026-04-01",
        "2026-03-01, , "
    })
    void the_days_that_were_left_are_counted_from_the_resumption(
            LocalDate suspendedOn, @Nullable LocalDate deadline, @Nullable LocalDate resumedUntil) {
        assertThat(DaysLeft.from(TODAY, suspendedOn, deadline)).isEqualTo(resumedUntil);
    }
}
