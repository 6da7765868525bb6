package io.duban.command.task.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.task.Checks;
import io.duban.command.task.ReviewRound;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviewTally;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 群众不认可，实事不销号 (2.4). */
class PublicGateMustBePassedTest {

    @Test
    void without_a_gate_nobody_is_asked() {
        assertThat(PublicGateMustBePassed.refusal(checks(null, 0, false))).isEmpty();
    }

    @Test
    void a_gate_that_the_public_has_passed_is_open() {
        assertThat(PublicGateMustBePassed.refusal(checks(ReviewSubject.SINGLE, 1, true)))
                .isEmpty();
        assertThat(PublicGateMustBePassed.refusal(checks(ReviewSubject.PROJECT, 3, true)))
                .isEmpty();
    }

    @Test
    void a_gate_that_was_never_tried_or_not_passed_is_shut_and_the_refusal_says_the_way_that_is_left() {
        for (var round : new int[] {0, 1}) {
            assertThat(PublicGateMustBePassed.refusal(checks(ReviewSubject.PROJECT, round, false)))
                    .contains(new Rejection.WrongState(
                            "task.public-gate-not-passed", "本事项须经群众评议认可才能销号，本轮评议尚未通过；请“不予销号”退回后重新核查、评议。"));
        }
    }

    private static Checks checks(@Nullable ReviewSubject gate, int round, boolean passed) {
        return new Checks(gate, new ReviewRound(round, null, ReviewTally.NOTHING, Set.of(), passed), 0, 0, null, 1);
    }
}
