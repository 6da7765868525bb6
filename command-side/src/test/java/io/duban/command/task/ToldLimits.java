package io.duban.command.task;

import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.TaskPhase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of {@link ToldTask} about changes of the limit: T10, T11 and T12 as told. */
final class ToldLimits {
    private long original;
    private int extended;
    private @Nullable LocalDate askedUntil;
    private @Nullable LocalDate planUntil;
    private @Nullable String proposer;
    private @Nullable LocalDate review;
    private @Nullable LocalDate suspendedOn;
    private @Nullable TaskPhase back;

    Set<OpenQuestion> open() {
        var open = EnumSet.noneOf(OpenQuestion.class);
        if (askedUntil != null) {
            open.add(OpenQuestion.EXTENSION);
        }
        if (planUntil != null) {
            open.add(OpenQuestion.LONG_TERM_PLAN);
        }
        if (proposer != null) {
            open.add(OpenQuestion.SUSPENSION);
        }
        return open;
    }

    TaskPhase back() {
        return Objects.requireNonNull(back);
    }

    @Nullable
    String conditionOf(Move move) {
        return switch (move) {
            case ASK_EXTENSION -> askedUntil == null ? null : "task.asked-already";
            case ASK_PLAN -> planUntil == null ? null : "task.asked-already";
            case ASK_SUSPENSION -> proposer == null ? null : "task.asked-already";
            case GRANT_EXTENSION, REFUSE_EXTENSION -> askedUntil == null ? "task.nothing-asked" : null;
            case APPROVE_PLAN, REFUSE_PLAN -> planUntil == null ? "task.nothing-asked" : null;
            case APPROVE_SUSPENSION, REFUSE_SUSPENSION -> proposer == null ? "task.nothing-asked" : null;
            default -> null;
        };
    }

    /** The refusal's code; null if nothing about the limit speaks against it. */
    @Nullable
    String fateOf(Attempt attempt, @Nullable LocalDate deadline, LimitType lane) {
        var condition = conditionOf(attempt.move());
        if (condition != null) {
            return condition;
        }
        var date = attempt.dispatchDeadline();
        return switch (attempt.move()) {
            case ASK_EXTENSION -> extension(date, attempt.today(), Objects.requireNonNull(deadline));
            case GRANT_EXTENSION -> {
                if (date.compareTo(Objects.requireNonNull(deadline)) <= 0) {
                    yield "task.extension-not-later";
                }
                yield date.isAfter(askedUntil) ? "task.extension-longer-than-asked" : null;
            }
            case ASK_PLAN -> {
                if (lane == LimitType.GENERAL) {
                    yield "task.lane-not-long-term";
                }
                yield date.isBefore(attempt.today()) ? "task.node-past" : null;
            }
            case APPROVE_PLAN -> planUntil.isBefore(attempt.today()) ? "task.plan-past" : null;
            case ASK_SUSPENSION, PROLONG -> {
                if (date.compareTo(attempt.today()) <= 0) {
                    yield "task.review-not-ahead";
                }
                yield date.isAfter(attempt.today().plusDays(30)) ? "task.review-too-far" : null;
            }
            case APPROVE_SUSPENSION -> {
                if (attempt.actor().account().equals(proposer)) {
                    yield "task.own-proposal";
                }
                yield review.compareTo(attempt.today()) <= 0 ? "task.review-past" : null;
            }
            case REFUSE_SUSPENSION -> attempt.actor().account().equals(proposer) ? "task.own-proposal" : null;
            default -> null;
        };
    }

    private @Nullable String extension(LocalDate until, LocalDate today, LocalDate deadline) {
        if (today.compareTo(deadline) >= 0) {
            return "task.extension-too-late";
        }
        if (extended == 2) {
            return "task.extended-twice";
        }
        if (until.compareTo(deadline) <= 0) {
            return "task.extension-not-later";
        }
        return deadline.plusDays(original).isBefore(until) ? "task.extension-too-long" : null;
    }

    /** It came about; the deadline from now on. */
    @Nullable
    LocalDate follow(Attempt attempt, TaskPhase from, @Nullable LocalDate deadline) {
        var date = attempt.dispatchDeadline();
        switch (attempt.move()) {
            case DISPATCH, REASSIGN, DESIGNATE -> {
                original = ChronoUnit.DAYS.between(attempt.today(), date);
                extended = 0;
                nothingIsAsked();
            }
            case ASK_EXTENSION -> askedUntil = date;
            case REFUSE_EXTENSION -> askedUntil = null;
            case GRANT_EXTENSION -> {
                askedUntil = null;
                extended++;
                return date;
            }
            case ASK_PLAN -> planUntil = date;
            case REFUSE_PLAN -> planUntil = null;
            case APPROVE_PLAN -> {
                var last = planUntil;
                planUntil = null;
                askedUntil = null;
                return last;
            }
            case ASK_SUSPENSION -> {
                proposer = attempt.actor().account();
                review = date;
            }
            case REFUSE_SUSPENSION -> proposer = null;
            case APPROVE_SUSPENSION -> {
                nothingIsAsked();
                back = from;
                suspendedOn = attempt.today();
            }
            case RESUME -> {
                return attempt.deadline() != null ? attempt.deadline() : resumed(attempt.today(), deadline);
            }
            case APPLY -> nothingIsAsked();
            default -> {}
        }
        return deadline;
    }

    /** As many days from today as were left then, at least one. */
    private LocalDate resumed(LocalDate today, LocalDate deadline) {
        return deadline.isAfter(suspendedOn)
                ? today.plusDays(deadline.toEpochDay() - suspendedOn.toEpochDay())
                : today.plusDays(1);
    }

    private void nothingIsAsked() {
        askedUntil = null;
        planUntil = null;
        proposer = null;
    }
}
