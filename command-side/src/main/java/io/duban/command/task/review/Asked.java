package io.duban.command.task.review;

import io.duban.command.task.Checks;
import io.duban.command.task.Electorate;
import io.duban.command.task.TaskState;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviewTally;
import java.util.Objects;

/** The round at hand, read from a state that the table has let through to it. */
record Asked(Checks checks) {

    static Asked in(TaskState state) {
        return new Asked(state.basis().checks());
    }

    int round() {
        return checks.review().number();
    }

    ReviewSubject subject() {
        return Objects.requireNonNull(checks.gate(), "There is no public review without the gate");
    }

    Electorate electorate() {
        return Objects.requireNonNull(checks.review().electorate(), "The table lets nobody here before freezing");
    }

    ReviewTally tally() {
        return checks.review().tally();
    }
}
