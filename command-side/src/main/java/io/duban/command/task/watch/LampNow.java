package io.duban.command.task.watch;

import io.duban.command.task.TaskState;
import io.duban.command.task.clock.OwnClocks;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockLamp;
import io.duban.kernel.limit.Dues;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.limit.TaskLamp;
import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.task.LampAgainst;
import io.duban.kernel.task.TaskPhase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lamp of a task: the worst of its open clocks and of what the office owes, derived anew each time (3.4). */
final class LampNow {

    private LampNow() {}

    static Shown of(TaskState state, Instant now, LimitBasis basis) {
        var phase = state.phase();
        if (phase == TaskPhase.CLOSED) {
            return closed(state);
        }
        if (phase == TaskPhase.DRAFT || phase == TaskPhase.PENDING_APPROVAL) {
            return new Shown(TaskLamp.NOT_RUNNING, null, null, phase.label(), null);
        }
        if (!phase.isOpen()) {
            return new Shown(TaskLamp.ENDED, null, null, phase.label(), null);
        }
        // of equally bad lamps the first one counts: the unit's own before the office's
        return candidates(state, now, basis).stream()
                .reduce((one, other) -> other.lamp().isWorseThan(one.lamp()) ? other : one)
                .map(Candidate::shown)
                .orElseGet(() -> new Shown(TaskLamp.NOT_RUNNING, null, null, phase.label(), null));
    }

    private static Shown closed(TaskState state) {
        var closing = Objects.requireNonNull(state.basis().checks().closing(), "A closed task has a closing");
        var lamp = Boolean.FALSE.equals(closing.onTime()) ? TaskLamp.CLOSED_LATE : TaskLamp.CLOSED_ON_TIME;
        return new Shown(lamp, null, null, lamp.label(), null);
    }

    private static List<Candidate> candidates(TaskState state, Instant now, LimitBasis basis) {
        var candidates = new ArrayList<Candidate>();
        OwnClocks.of(state, basis).stream()
                .filter(Clock::isOpen)
                .sorted(Comparator.comparing(clock -> clock.due().at()))
                .map(clock -> own(clock, state, now, basis))
                .filter(candidate -> candidate.lamp() != ClockLamp.NOT_RUNNING)
                .forEach(candidates::add);
        candidates.addAll(returned(state, basis));
        candidates.addAll(milestones(state, now, basis));
        candidates.addAll(parked(state));
        Owed.clocks(state).forEach((answer, clock) -> {
            var lamp = ClockLamp.of(clock, now, basis);
            if (Owed.debtor(answer) == LampAgainst.OFFICE && (lamp == ClockLamp.TODAY || lamp == ClockLamp.OVERDUE)) {
                candidates.add(new Candidate(
                        lamp,
                        LampAgainst.OFFICE,
                        clock.due().code(),
                        clock.due().name(),
                        clock.due().at()));
            }
        });
        return candidates;
    }

    /** A missed feedback is behind and not overdue; a limit that ran out while the office thinks about its extension is the office's. */
    private static Candidate own(Clock clock, TaskState state, Instant now, LimitBasis basis) {
        var due = clock.due();
        var lamp = ClockLamp.of(clock, now, basis);
        if (due.code().equals(Dues.HEARTBEAT) && lamp == ClockLamp.OVERDUE) {
            return new Candidate(ClockLamp.TODAY, LampAgainst.UNIT, due.code(), due.name(), due.at());
        }
        var officeThinks = due.isFinal()
                && clock.isRunning()
                && lamp == ClockLamp.OVERDUE
                && state.standing().open().contains(OpenQuestion.EXTENSION);
        return new Candidate(
                lamp, officeThinks ? LampAgainst.OFFICE : LampAgainst.UNIT, due.code(), due.name(), due.at());
    }

    /** What was returned for its quality shows while the unit mends it. */
    private static List<Candidate> returned(TaskState state, LimitBasis basis) {
        var times = state.phase() == TaskPhase.REWORK ? state.basis().watch().returned() : 0;
        return times == 0
                ? List.of()
                : List.of(new Candidate(
                        ClockLamp.ofReturns(times, basis), LampAgainst.UNIT, null, "成果退回" + times + "次", null));
    }

    /** The place for milestones 倒排工期 (T8): {@link ClockLamp#ofMilestone} of each that is planned and not met. */
    private static List<Candidate> milestones(TaskState state, Instant now, LimitBasis basis) {
        return List.of();
    }

    private static List<Candidate> parked(TaskState state) {
        return state.phase() == TaskPhase.SUSPENDED || state.phase() == TaskPhase.LONG_TERM
                ? List.of(new Candidate(
                        ClockLamp.PARKED, LampAgainst.UNIT, null, state.phase().label(), null))
                : List.of();
    }

    private record Candidate(
            ClockLamp lamp,
            LampAgainst against,
            @Nullable String clock,
            String cause,
            @Nullable Instant due) {

        Shown shown() {
            var task = TaskLamp.of(lamp);
            return new Shown(task, task.isPressing() ? against : null, clock, cause, due);
        }
    }
}
