package io.duban.command.task;

import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ObjectionOutcome;
import io.duban.kernel.task.TaskPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of {@link ToldTask} about conclusions and objections: T22 as told. */
final class ToldDisputes {

    private final List<Told> conclusions = new ArrayList<>();
    private final List<Told> objected = new ArrayList<>();
    private Set<Actor> checkers = new HashSet<>();
    private int falsehoods;

    private static final class Told {
        private final long sequence;
        private final Move move;
        private final LocalDate day;
        private final Set<Actor> people;
        private boolean reversed;
        private boolean objected;
        private boolean decided;

        private Told(long sequence, Move move, LocalDate day, Set<Actor> people) {
            this.sequence = sequence;
            this.move = move;
            this.day = day;
            this.people = people;
        }
    }

    int falsehoods() {
        return falsehoods;
    }

    int waiting() {
        return (int) objected.stream().filter(one -> !one.decided).count();
    }

    /** What somebody would object to: mostly the latest conclusion. */
    long about(Random random) {
        return conclusions.isEmpty() ? 0 : oneOf(random, conclusions).sequence;
    }

    /** What somebody would review: mostly the latest objection. */
    int number(Random random) {
        return objected.isEmpty() ? 1 : 1 + objected.indexOf(oneOf(random, objected));
    }

    private static Told oneOf(Random random, List<Told> many) {
        return random.nextInt(3) == 0 ? many.get(random.nextInt(many.size())) : many.getLast();
    }

    private Told conclusion(Attempt attempt) {
        return conclusions.stream()
                .filter(one -> one.sequence == attempt.about())
                .findFirst()
                .orElseThrow();
    }

    private Told objection(Attempt attempt) {
        return objected.get(attempt.objection() - 1);
    }

    boolean isSensible(Move move) {
        return switch (move) {
            case DISPUTE -> isDisputable();
            case REVIEW -> waiting() > 0;
            default -> true;
        };
    }

    @Nullable
    String fateOf(Attempt attempt, TaskPhase phase) {
        return switch (attempt.move()) {
            case DISPUTE -> objecting(attempt);
            case REVIEW -> reviewing(attempt, phase);
            default -> null;
        };
    }

    private @Nullable String objecting(Attempt attempt) {
        if (!isDisputable()) {
            return "task.nothing-concluded";
        }
        var one = conclusion(attempt);
        if (one.reversed) {
            return "task.no-such-conclusion";
        }
        if (one.objected) {
            return "task.objected-before";
        }
        return attempt.today().isAfter(one.day.plusDays(30)) ? "task.objection-too-late" : null;
    }

    private @Nullable String reviewing(Attempt attempt, TaskPhase phase) {
        if (waiting() == 0) {
            return "task.no-objection";
        }
        if (objected.stream().filter(one -> !one.decided).allMatch(one -> one.people.contains(attempt.actor()))) {
            return "task.took-part";
        }
        var one = objection(attempt);
        if (one.decided) {
            return "task.objection-not-waiting";
        }
        if (one.people.contains(attempt.actor())) {
            return "task.took-part";
        }
        var regraded = attempt.outcome() == ObjectionOutcome.UPHELD
                && one.move == Move.CLOSE
                && !one.reversed
                && phase == TaskPhase.CLOSED;
        if (regraded) {
            return attempt.newGrade() == null ? "task.grade-needed" : null;
        }
        return attempt.newGrade() == null ? null : "task.no-grade-here";
    }

    /** It came about; the first fact of it has this sequence. */
    void follow(Attempt attempt, long sequence) {
        switch (attempt.move()) {
            case APPLY -> checkers = new HashSet<>();
            case BEGIN_CHECK, PASS -> checkers.add(attempt.actor());
            case RETURN, REFUSE, CLOSE, FIND_FALSE -> {
                var people = new HashSet<>(checkers);
                people.add(attempt.actor());
                conclusions.add(new Told(sequence, attempt.move(), attempt.today(), people));
                falsehoods += attempt.move() == Move.FIND_FALSE ? 1 : 0;
            }
            case REOPEN ->
                conclusions.stream().filter(one -> one.move == Move.CLOSE).forEach(one -> one.reversed = true);
            case DISPUTE -> {
                conclusion(attempt).objected = true;
                objected.add(conclusion(attempt));
            }
            case REVIEW -> {
                var one = objection(attempt);
                one.decided = true;
                var found = one.move == Move.FIND_FALSE && attempt.outcome() == ObjectionOutcome.UPHELD;
                falsehoods -= found ? 1 : 0;
            }
            default -> {}
        }
    }

    private boolean isDisputable() {
        return conclusions.stream().anyMatch(one -> !one.reversed && !one.objected);
    }
}
