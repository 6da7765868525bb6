package io.duban.command.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.PublicGateLifted;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.VerificationPassed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What holds at every instant of every task, whatever people try; told from the facts alone. That dues are the pure function of
 * their inputs is shown in EveryDispatchDayTest and ClockKeepingTest, that lamps cover the whole open time in MovingTimeTest.
 */
final class Invariants {

    private final List<TaskEvent> facts = new ArrayList<>();
    private int charged;
    private boolean gated;
    private boolean publicAgreed;

    void after(TaskEvent fact, String where) {
        facts.add(fact);
        switch (fact) {
            case LeaderAdopted adopted -> charged++;
            case LeaderReleased released -> charged--;
            case PublicGateSet set -> gated = true;
            case PublicGateLifted lifted -> gated = false;
            case VerificationPassed passed -> publicAgreed = false; // each round asks anew
            case PublicReviewConcluded concluded -> publicAgreed = concluded.passed();
            case TaskClosed closed ->
                assertThat(gated && !publicAgreed)
                        .as("closed past the public: " + where)
                        .isFalse();
            default -> {}
        }
    }

    void hold(TaskState state, String where) {
        var handed = state.assignment();
        var mustBeHanded = state.phase().compareTo(TaskPhase.DISPATCHED) >= 0
                && state.phase().compareTo(TaskPhase.CLOSED) <= 0;
        if (mustBeHanded) {
            assertThat(handed).as("a lead unit at any instant: " + where).isNotNull();
        }
        if (handed != null) {
            assertThat(handed.coUnits())
                    .as("one unit leads and does not assist itself: " + where)
                    .doesNotContain(handed.leadUnit())
                    .doesNotHaveDuplicates();
        }
        assertThat(state.parties().adoptedBy())
                .as("adoptions less releases: " + where)
                .hasSize(charged);
        assertThat(state.basis().percent()).as(where).isBetween(0, 100);
    }

    /** 立项 = 销号 + 推进 + 撤销 + 并案 + 分解, over all tasks that were ever registered. */
    static final class Books {

        private final Map<TaskPhase, Integer> ends = new EnumMap<>(TaskPhase.class);
        private int registered;
        private int open;

        void end(TaskState state) {
            if (state.basis().number() == null) {
                return; // never registered
            }
            registered++;
            if (state.phase().isOpen()) {
                open++;
            } else {
                ends.merge(state.phase(), 1, Integer::sum);
            }
        }

        void balance() {
            assertThat(ends.keySet())
                    .containsExactlyInAnyOrder(
                            TaskPhase.CLOSED, TaskPhase.CANCELLED, TaskPhase.MERGED, TaskPhase.SPLIT);
            assertThat(open + ends.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(registered);
        }
    }
}
