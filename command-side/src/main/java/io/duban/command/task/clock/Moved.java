package io.duban.command.task.clock;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.event.Fact;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.LongTermPlanApproved;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.TaskResumed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What single facts do to clocks that run. */
final class Moved {

    private Moved() {}

    static boolean isReport(List<Fact> facts) {
        return facts.stream().anyMatch(fact -> fact.event() instanceof ProgressReported);
    }

    static List<Clock> by(List<Fact> facts, List<Clock> clocks, LimitBasis basis, Instant now) {
        var moved = clocks;
        for (var fact : facts) {
            if (fact.event() instanceof ProgressReported) {
                moved = nextReportMet(moved, basis, now);
            } else {
                moved = until(newDeadline(fact.event()), moved, basis, now);
            }
        }
        return Heartbeats.kept(facts, moved, basis, now);
    }

    /** The explicit date that a fact names, if it names one. */
    private static @Nullable LocalDate newDeadline(DomainEvent event) {
        if (event instanceof CompletionReturned returned) {
            return returned.deadline();
        }
        if (event instanceof FalsificationFound found) {
            return found.deadline();
        }
        if (event instanceof ClosingRefused refused) {
            return refused.deadline();
        }
        if (event instanceof ExtensionGranted granted) {
            return granted.newDeadline();
        }
        if (event instanceof LongTermPlanApproved approved) {
            return approved.newDeadline();
        }
        return event instanceof TaskResumed resumed ? resumed.deadline() : null;
    }

    /** One report answers one stage: the first that is still open. */
    private static List<Clock> nextReportMet(List<Clock> clocks, LimitBasis basis, Instant now) {
        var met = new ArrayList<>(clocks);
        for (var place = 0; place < met.size(); place++) {
            var clock = met.get(place);
            if (clock.isOpen() && !clock.due().isFinal()) {
                if (!Heartbeats.isHeartbeat(clock) || Heartbeats.countsNow(clock, basis, now)) {
                    met.set(place, clock.meet(now));
                }
                break;
            }
        }
        return met;
    }

    /** An explicit date goes before what was left; the same date as before says nothing. */
    static List<Clock> until(@Nullable LocalDate day, List<Clock> clocks, LimitBasis basis, Instant now) {
        if (day == null) {
            return clocks;
        }
        var end = basis.endOf(day);
        return clocks.stream()
                .map(clock -> clock.due().isFinal() && end.isAfter(clock.due().at()) && end.isAfter(now)
                        ? clock.rebase(end, basis)
                        : clock)
                .toList();
    }
}
