package io.duban.command.task.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.task.Electorate;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.FreezeElectorate;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviewTally;
import io.duban.kernel.task.TaskId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold around the asking, each rule at its edge (2.4). */
class ReviewPoliciesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 10);
    private static final Electorate THREE = new Electorate(ReviewMethod.CALL_BACK, 3, 3, LAST_DAY);

    @ParameterizedTest(name = "{0}: {2} of {1}: {3}")
    @CsvSource({
        "SINGLE, 1, 1, true",
        "SINGLE, 3, 3, true",
        "SINGLE, 3, 2, false",
        "PROJECT, 5000, 30, true",
        "PROJECT, 5000, 29, false",
        "PROJECT, 20, 20, true",
        "PROJECT, 20, 19, false"
    })
    void a_sample_asks_every_complainant_and_of_a_project_thirty_or_everybody(
            ReviewSubject subject, int population, int sample, boolean suffices) {
        var command =
                new FreezeElectorate(new TaskId(new UUID(1, 1)), ReviewMethod.CALL_BACK, population, sample, LAST_DAY);
        var refusal = SampleMustSuffice.refusal(subject, command);
        assertThat(refusal.isEmpty()).isEqualTo(suffices);
        refusal.ifPresent(refused -> {
            assertThat(refused.code()).isEqualTo("task.sample-too-small");
            assertThat(refused.fieldOrNull()).isEqualTo("sampleSize");
        });
    }

    @Test
    void the_window_may_end_today_and_not_before() {
        assertThat(ReviewDayMustNotBePast.refusal(LAST_DAY, LAST_DAY)).isEmpty();
        assertThat(ReviewDayMustNotBePast.refusal(LAST_DAY, LAST_DAY.plusDays(1)))
                .contains(new Rejection.Invalid("task.review-day-past", "lastDay", "评议截止日2026-04-10已过，请选择今天或以后的日期。"));
    }

    @Test
    void a_say_counts_on_the_last_day_and_not_on_the_day_after() {
        assertThat(SayMustBeInTime.refusal(THREE, ReviewTally.NOTHING, LAST_DAY))
                .isEmpty();
        assertThat(SayMustBeInTime.refusal(THREE, ReviewTally.NOTHING, LAST_DAY.plusDays(1)))
                .containsInstanceOf(Rejection.TooLate.class)
                .map(Rejection::code)
                .contains("task.review-window-closed");
    }

    @Test
    void nobody_beyond_the_frozen_sample_is_heard_and_the_unreached_belong_to_it() {
        assertThat(SayMustBeInTime.refusal(THREE, new ReviewTally(1, 0, 0, 1), LAST_DAY))
                .isEmpty();
        assertThat(SayMustBeInTime.refusal(THREE, new ReviewTally(1, 0, 1, 1), LAST_DAY))
                .map(Rejection::code)
                .contains("task.sample-complete");
    }

    @Test
    void asking_ends_when_the_window_is_over_or_everybody_is_accounted_for() {
        assertThat(ReviewMustBeOver.refusal(THREE, new ReviewTally(2, 0, 0, 0), LAST_DAY))
                .map(Rejection::sentence)
                .contains("评议到2026-04-10截止，样本3人中已有2人有结果；请等截止后或全部有结果后再结束。");
        assertThat(ReviewMustBeOver.refusal(THREE, new ReviewTally(2, 0, 0, 1), LAST_DAY))
                .isEmpty();
        assertThat(ReviewMustBeOver.refusal(THREE, ReviewTally.NOTHING, LAST_DAY.plusDays(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-08 2026-04-08 2026-04-09, ",
        "2026-04-08 2026-04-09 2026-04-10 2026-04-10, ",
        "2026-04-09 2026-04-10, task.too-few-attempts",
        "2026-04-10 2026-04-10 2026-04-10, task.too-few-attempts",
        "'', task.too-few-attempts",
        "2026-04-09 2026-04-10 2026-04-11, task.attempt-not-made"
    })
    void nobody_counts_as_unreached_before_three_attempts_on_two_days_that_have_been(
            String days, @Nullable String code) {
        var attempts = days.isEmpty()
                ? List.<LocalDate>of()
                : Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
        var refusal = AttemptsMustBeSerious.refusal(attempts, LAST_DAY);
        assertThat(refusal.map(Rejection::code).orElse(null)).isEqualTo(code);
        refusal.ifPresent(refused -> assertThat(refused.fieldOrNull()).isEqualTo("attempts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"打13800138000问我", "138 0013 8000", "0837-2823456", "身份证513221199001011234"})
    void a_comment_with_a_telephone_or_identity_number_is_sent_back(String comment) {
        assertThat(CommentMustNameNobody.refusal(comment))
                .map(Rejection::fieldOrNull)
                .contains("comment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年4月10日通的水，3栋2单元都有了", "花了12500元", "第 3 条没有做到", "好"})
    void figures_of_everyday_life_may_stand_in_a_comment(String comment) {
        assertThat(CommentMustNameNobody.refusal(comment)).isEmpty();
    }

    @Test
    void no_comment_names_nobody() {
        assertThat(CommentMustNameNobody.refusal(null)).isEmpty();
    }
}
