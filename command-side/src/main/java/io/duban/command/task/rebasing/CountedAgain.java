package io.duban.command.task.rebasing;

import io.duban.command.task.TaskClocks;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockState;
import io.duban.kernel.limit.Due;
import io.duban.kernel.limit.Dues;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.limit.Pace;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.MovedDue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clocks of a task as other rules or a better known calendar would have set them. */
final class CountedAgain {

    private CountedAgain() {}

    /**
     * What would be due if the task were dispatched at the same moment by these rules.
     *
     * @throws InvalidValue if the rules have no lane for it
     */
    static List<Due> dues(TaskClocks kept, LimitType lane, Instant began, LimitBasis inForce) {
        var own = kept.last().map(Clock::due);
        var fixed = own.filter(due -> due.code().equals(Dues.FIXED));
        if (fixed.isPresent()) {
            return Dues.of(
                    inForce, LimitType.FIXED, began, inForce.dayOf(fixed.get().at()), null);
        }
        var hours = own.filter(due -> due.pace() == Pace.HOURS).map(Due::length);
        return Dues.of(inForce, lane, began, null, hours.orElse(null));
    }

    /** In the order of the new lane; what is met or was moved stays, and what is no longer asked is dropped. */
    static List<Clock> clocks(TaskClocks kept, List<Due> dues, Instant now) {
        var left = new ArrayList<>(kept.clocks());
        var clocks = new ArrayList<Clock>();
        for (var due : dues) {
            var before = counterpart(left, due);
            if (before.isPresent()) {
                left.remove(before.get());
                clocks.add(again(before.get(), due, kept));
            } else if (due.at().isAfter(now)) {
                clocks.add(Clock.start(due));
            }
        }
        left.forEach(clock -> clocks.add(clock.drop()));
        return clocks;
    }

    /** Each clock that is not what it was. */
    static List<MovedDue> moved(List<Clock> before, List<Clock> after) {
        var touched = after.stream()
                .filter(clock -> !before.contains(clock))
                .map(clock -> moved(counterpart(before, clock.due()).orElse(null), clock));
        return touched.toList();
    }

    private static MovedDue moved(@Nullable Clock before, Clock after) {
        return new MovedDue(
                after.due().code(),
                after.due().name(),
                before == null ? null : before.due().at(),
                after.isOpen() ? after.due().at() : null);
    }

    private static Clock again(Clock before, Due due, TaskClocks kept) {
        return before.state() instanceof ClockState.Running && kept.standsAsBegun(before) ? Clock.start(due) : before;
    }

    /** The step of the same code; the matter itself is the matter itself, whatever its step is called. */
    private static Optional<Clock> counterpart(List<Clock> clocks, Due due) {
        return Stream.concat(
                        clocks.stream().filter(clock -> clock.due().code().equals(due.code())),
                        clocks.stream().filter(clock -> clock.due().isFinal() && due.isFinal()))
                .findFirst();
    }
}
