package io.duban.command.task;

import io.duban.command.Given;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The slips of a task as somebody would tell them who knows the rules and not the program. Its walks know one limit, that of the
 * dispatch, and since nobody reports in time there is always an occasion.
 */
final class ToldSlips {

    private @Nullable LocalDate due;
    private @Nullable LocalDate reminded;
    private boolean noticed;

    void dispatched(LocalDate deadline) {
        due = due == null ? deadline : due;
    }

    @Nullable
    String fateOf(Attempt attempt) {
        return switch (attempt.move()) {
            case SLIP -> reminded == null ? null : "task.slip-issued";
            case ESCALATE -> {
                if (noticed) {
                    yield "task.slip-issued";
                }
                if (reminded == null) {
                    yield "task.no-reminder-slip";
                }
                yield attempt.reason() == null && attempt.today().isBefore(over()) ? "task.reason-needed" : null;
            }
            default -> null;
        };
    }

    void follow(Attempt attempt, boolean answerAwaited) {
        switch (attempt.move()) {
            case SLIP -> reminded = attempt.today();
            case ESCALATE -> noticed = true;
            case LOOK -> look(attempt.today(), answerAwaited);
            default -> {}
        }
    }

    /** At nine in the morning, which is after the beginning of the working day. */
    private void look(LocalDate today, boolean answerAwaited) {
        var calendar = Given.LIMITS.inForce().calendar();
        if (due == null || answerAwaited || noticed || today.isBefore(calendar.nextWorkday(due))) {
            return;
        }
        if (reminded == null) {
            reminded = today;
        } else {
            noticed = !today.isBefore(over());
        }
    }

    private LocalDate over() {
        var from = Objects.requireNonNull(reminded);
        var later = Objects.requireNonNull(due).isAfter(from) ? due : from;
        return Given.LIMITS.inForce().calendar().plusWorkdays(later, 5);
    }
}
