package io.duban.query.ranking.fact;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.Dues;
import io.duban.kernel.ranking.rule.Exclusion;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.ExtensionRefused;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.LimitEvent;
import io.duban.kernel.task.LimitsRebased;
import io.duban.kernel.task.LongTermPlanApproved;
import io.duban.kernel.task.LongTermPlanProposed;
import io.duban.kernel.task.LongTermPlanRefused;
import io.duban.kernel.task.SuspensionProlonged;
import io.duban.kernel.task.SuspensionProposed;
import io.duban.kernel.task.SuspensionReason;
import io.duban.kernel.task.SuspensionRefused;
import io.duban.kernel.task.TaskResumed;
import io.duban.kernel.task.TaskSuspended;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.ranking.fact.Matter.Stage;
import io.duban.query.ranking.fact.Matter.Stage.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the facts of limits change in a matter. Pure. */
final class LimitsFold {

    /** The finest difference that the database keeps, so that the last moment of a day is its own. */
    private static final long SHORTEST_NANOS = 1_000;

    private LimitsFold() {}

    static Matter after(Matter matter, LimitEvent event, RecordedEvent recorded) {
        return switch (event) {
            case ExtensionRequested ignored -> matter.asking(Mark.of(recorded));
            case ExtensionGranted e ->
                MatterFold.happened(
                        dueBy(matter.asking(null), e.newDeadline(), recorded),
                        e.unit(),
                        FactName.EXTENSION_GRANTED,
                        MatterFold.dayOf(recorded),
                        recorded);
            case ExtensionRefused ignored -> matter.asking(null);
            case LongTermPlanProposed ignored -> matter;
            case LongTermPlanApproved e ->
                MatterFold.tagged(dueBy(matter.asking(null), e.newDeadline(), recorded), Exclusion.LONG_TERM, recorded);
            case LongTermPlanRefused ignored -> matter;
            case SuspensionProposed ignored -> matter;
            case TaskSuspended e -> suspended(matter, e, recorded);
            case SuspensionRefused ignored -> matter;
            case TaskResumed e -> resumed(matter, e, recorded);
            case SuspensionProlonged ignored -> matter;
            case LimitsRebased ignored -> matter; // how the clocks stand since then follows
            case ClocksSet e -> staged(clocked(matter, e, recorded), e, recorded);
        };
    }

    /** By the end of a day, until a clock says more. */
    static Matter dueBy(Matter matter, @Nullable LocalDate day, RecordedEvent recorded) {
        return day == null ? matter.with((Matter.Limit) null) : limit(matter, day, end(day), recorded);
    }

    static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(CountyTime.ZONE).toInstant().minusNanos(SHORTEST_NANOS);
    }

    private static Matter limit(Matter matter, LocalDate day, @Nullable Instant overAfter, RecordedEvent recorded) {
        var before = matter.limit();
        var by = before != null && before.day().equals(day) ? before.by() : Mark.of(recorded);
        return matter.with(new Matter.Limit(day, overAfter, by));
    }

    /** Rules may leave out every suspension, or that by force majeure alone. */
    private static Matter suspended(Matter matter, TaskSuspended e, RecordedEvent recorded) {
        var stopped = MatterFold.tagged(
                MatterFold.held(matter.asking(null), recorded), Exclusion.SUSPENDED_DURING_PERIOD, recorded);
        return e.reason() == SuspensionReason.FORCE_MAJEURE
                ? MatterFold.tagged(stopped, Exclusion.FORCE_MAJEURE, recorded)
                : stopped;
    }

    private static Matter resumed(Matter matter, TaskResumed e, RecordedEvent recorded) {
        var held = matter.held();
        var heldSinceThen = held != null
                && matter.tags().stream()
                        .anyMatch(tagged -> tagged.tag() == Exclusion.SUSPENDED_DURING_PERIOD
                                && tagged.by().equals(held.by()));
        var goesOn = MatterFold.untagged(
                MatterFold.untagged(matter, Exclusion.SUSPENDED_DURING_PERIOD), Exclusion.FORCE_MAJEURE);
        return dueBy(heldSinceThen ? goesOn.with((Matter.Held) null) : goesOn, e.deadline(), recorded);
    }

    private static Matter clocked(Matter matter, ClocksSet set, RecordedEvent recorded) {
        var own = set.clocks().stream()
                .filter(ClockReading::isFinal)
                .filter(clock -> clock.clock().isOpen())
                .findFirst();
        var limit = matter.limit();
        if (own.isPresent() && own.get().status() == ClockReading.Status.RUNNING) {
            var due = own.get().due();
            return limit(matter, CountyTime.dayOf(due), due, recorded);
        }
        if (limit == null) {
            return matter;
        }
        var over = own.isEmpty()
                ? end(limit.day())
                : hadRunOut(own.get()) ? own.get().due() : null;
        return limit(matter, limit.day(), over, recorded);
    }

    /** A month's feedback that does not come is told by a fact of its own. */
    private static Matter staged(Matter matter, ClocksSet set, RecordedEvent recorded) {
        return matter.staged(set.clocks().stream()
                .filter(clock -> !clock.isFinal() && !clock.code().equals(Dues.HEARTBEAT))
                .map(clock -> stage(matter, clock, recorded))
                .toList());
    }

    private static Stage stage(Matter matter, ClockReading clock, RecordedEvent recorded) {
        var before = matter.stages().stream()
                .filter(stage -> stage.code().equals(clock.code()))
                .findFirst();
        var outcome =
                switch (clock.status()) {
                    case RUNNING -> Outcome.AWAITED;
                    case MET ->
                        clock.since() != null && clock.since().isAfter(clock.due()) ? Outcome.MISSED : Outcome.ON_TIME;
                    case PAUSED -> hadRunOut(clock) ? Outcome.MISSED : Outcome.STANDS_STILL;
                    case DROPPED ->
                        before.isPresent()
                                        && (before.get().outcome() == Outcome.MISSED
                                                || before.get().outcome() == Outcome.AWAITED
                                                        && before.get().due().isBefore(recorded.occurredAt()))
                                ? Outcome.MISSED
                                : Outcome.STANDS_STILL;
                };
        return before.filter(stage -> stage.due().equals(clock.due()) && stage.outcome() == outcome)
                .orElseGet(() -> new Stage(clock.code(), clock.due(), outcome, Mark.of(recorded)));
    }

    private static boolean hadRunOut(ClockReading clock) {
        return clock.status() == ClockReading.Status.PAUSED && clock.daysLeft() == null && clock.secondsLeft() == null;
    }
}
