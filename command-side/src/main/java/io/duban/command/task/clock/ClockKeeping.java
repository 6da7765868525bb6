package io.duban.command.task.clock;

import io.duban.command.task.TaskEvolution;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.Fact;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.limit.PauseCause;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.task.ClockCause;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskPhase;
import io.duban.platform.limit.LimitRegister;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a decision means for the clocks: they are paused, resumed, met or moved, and how they stand then is a fact of its own. */
public final class ClockKeeping {

    private ClockKeeping() {}

    /** The same decision, followed by how the clocks stand if it touches them. */
    public static Decision follow(TaskState before, Decision decision, LimitRegister limits, Instant now) {
        return switch (decision) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted nothing when nothing.facts().isEmpty() -> nothing;
            case Decision.Accepted accepted -> followed(before, accepted, limits, now);
        };
    }

    private static Decision followed(TaskState before, Decision.Accepted accepted, LimitRegister limits, Instant now) {
        try {
            return NewAssignment.clocks(accepted.facts(), limits.inForce(), now)
                    .map(Fact::now)
                    .or(() -> set(before, accepted.facts(), limits, now))
                    .<Decision>map(
                            fact -> new Decision.Accepted(Stream.concat(accepted.facts().stream(), Stream.of(fact))
                                    .toList()))
                    .orElse(accepted);
        } catch (InvalidValue refused) {
            return Decision.refuse(refused.rejection());
        }
    }

    private static Optional<Fact> set(TaskState before, List<Fact> facts, LimitRegister limits, Instant now) {
        var after = before;
        for (var fact : facts) {
            after = TaskEvolution.evolve(after, (TaskEvent) fact.event());
        }
        var kept = after.basis().clocks();
        var begun = kept.isEmpty() || !kept.equals(before.basis().clocks());
        if (begun) {
            return Optional.empty(); // nothing to keep, or the decision has set the clocks itself
        }
        var task = ((TaskEvent) facts.getFirst().event()).taskId();
        var basis = limits.named(kept.profile());
        var move = move(before, after, facts, basis, now);
        return move.clocks().equals(kept.clocks()) ? Optional.empty() : Optional.of(Fact.now(move.fact(task, basis)));
    }

    private static Move move(TaskState before, TaskState after, List<Fact> facts, LimitBasis basis, Instant now) {
        var clocks = before.basis().clocks().clocks();
        if (after.phase() == TaskPhase.CLOSED) {
            return new Move(
                    ClockCause.ENDED,
                    clocks.stream().map(clock -> clock.meet(now)).toList());
        }
        if (after.phase() == TaskPhase.CANCELLED) {
            return new Move(ClockCause.ENDED, clocks.stream().map(Clock::drop).toList());
        }
        var stopped = stops(after.phase(), basis);
        if (stopped && !stops(before.phase(), basis)) {
            return new Move(
                    ClockCause.STOPPED,
                    clocks.stream().map(clock -> clock.pause(now, basis)).toList());
        }
        if (!stopped && stops(before.phase(), basis)) {
            var resumed = clocks.stream().map(clock -> clock.resume(now, basis)).toList();
            return new Move(ClockCause.RESUMED, Moved.by(facts, resumed, basis, now));
        }
        var moved = Moved.by(facts, clocks, basis, now);
        return new Move(Moved.isReport(facts) ? ClockCause.REPORTED : ClockCause.REBASED, moved);
    }

    private static boolean stops(TaskPhase phase, LimitBasis basis) {
        return Arrays.stream(PauseCause.values())
                .filter(basis.profile().pauses()::contains)
                .anyMatch(cause -> cause.name().equals(phase.name()));
    }

    private record Move(ClockCause cause, List<Clock> clocks) {
        ClocksSet fact(TaskId task, LimitBasis basis) {
            return ClockFact.of(task, cause, clocks, basis);
        }
    }
}
