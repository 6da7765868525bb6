package io.duban.command.task.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviewTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 群众不认可，实事不销号: the pass rule of 2.4, at its edges. */
class PublicApprovalTest {

    @ParameterizedTest(name = "{0} satisfied, {1} basically, {2} not, {3} not reached of {4}: {5}")
    @CsvSource({
        "1, 0, 0, 0, 1, true",
        "0, 1, 0, 0, 1, true",
        "0, 0, 1, 0, 1, false",
        "0, 0, 0, 1, 1, true", // nobody could be reached: neutral, and closing may go on
        "0, 0, 0, 0, 1, false", // nobody was even tried
        "2, 0, 0, 1, 3, true",
        "2, 0, 1, 0, 3, false",
        "2, 0, 0, 0, 3, false"
    })
    void a_single_request_passes_when_no_complainant_objects_and_each_is_accounted_for(
            int satisfied, int basically, int not, int notReached, int sample, boolean passes) {
        var tally = new ReviewTally(satisfied, basically, not, notReached);
        assertThat(PublicApproval.given(ReviewSubject.SINGLE, tally, sample, sample))
                .isEqualTo(passes);
    }

    @ParameterizedTest(name = "{0} satisfied, {1} basically, {2} not, {3} not reached of {4}: {5}")
    @CsvSource({
        "30, 0, 0, 0, 5000, true",
        "29, 0, 0, 0, 5000, false", // one answer too few
        "29, 0, 0, 9, 5000, false", // who was not reached has not answered
        "29, 0, 0, 0, 29, true", // fewer people than 30: the whole population
        "28, 0, 0, 1, 29, false",
        "85, 0, 15, 0, 5000, true", // exactly 85 %
        "84, 0, 16, 0, 5000, false",
        "0, 85, 15, 0, 5000, true", // 基本满意 counts as 满意 does
        "40, 45, 15, 20, 5000, true", // the unreached are not among the hundred
        "34, 0, 6, 0, 5000, true", // 34 of 40 is 85 %
        "33, 0, 6, 0, 5000, false", // 33 of 39 is 84.6 %, which rounds up and does not pass
        "0, 0, 0, 40, 40, false"
    })
    void a_project_passes_with_thirty_answers_or_everybodys_and_eighty_five_in_a_hundred(
            int satisfied, int basically, int not, int notReached, int population, boolean passes) {
        var tally = new ReviewTally(satisfied, basically, not, notReached);
        assertThat(PublicApproval.given(ReviewSubject.PROJECT, tally, population, Math.min(population, 200)))
                .isEqualTo(passes);
    }

    @Test
    void figures_beyond_an_int_are_counted_exactly() {
        var tally = new ReviewTally(850_000_000, 0, 150_000_000, 0);
        assertThat(PublicApproval.given(ReviewSubject.PROJECT, tally, 1_000_000_000, 1_000_000_000))
                .isTrue();
        var oneLess = new ReviewTally(849_999_999, 0, 150_000_001, 0);
        assertThat(PublicApproval.given(ReviewSubject.PROJECT, oneLess, 1_000_000_000, 1_000_000_000))
                .isFalse();
    }

    /** Against the rule as one would say it with a calculator, for every tally of up to forty answers. */
    @Test
    void more_satisfaction_never_turns_approval_into_refusal() {
        for (int answers = 0; answers <= 40; answers++) {
            var before = false;
            for (int approving = 0; approving <= answers; approving++) {
                var tally = new ReviewTally(approving / 2, approving - approving / 2, answers - approving, 0);
                var given = PublicApproval.given(ReviewSubject.PROJECT, tally, 1000, 100);
                assertThat(given).isEqualTo(answers >= 30 && 20 * approving >= 17 * answers);
                assertThat(given || !before).isTrue();
                before = given;
            }
        }
    }
}
