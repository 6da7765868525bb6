package io.duban.command.task.clock;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.event.Fact;
import io.duban.kernel.limit.Dues;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.UnitDesignated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A task that goes to another unit, or is reopened, is counted anew: until its day, with the usual reports on the way. */
final class NewAssignment {

    private NewAssignment() {}

    /** @throws InvalidValue naming the deadline if that day's end has passed already */
    static Optional<ClocksSet> clocks(List<Fact> facts, LimitBasis limits, Instant now) {
        return facts.stream()
                .map(Fact::event)
                .filter(event -> deadline(event) != null)
                .findFirst()
                .map(event -> until(Objects.requireNonNull(deadline(event)), event, limits, now));
    }

    private static @Nullable LocalDate deadline(DomainEvent event) {
        if (event instanceof TaskReassigned reassigned) {
            return reassigned.deadline();
        }
        if (event instanceof UnitDesignated designated) {
            return designated.deadline();
        }
        return event instanceof TaskReopened reopened ? reopened.deadline() : null;
    }

    private static ClocksSet until(LocalDate deadline, DomainEvent event, LimitBasis limits, Instant now) {
        try {
            var task = ((TaskEvent) event).taskId();
            return ClockFact.begun(task, Dues.of(limits, LimitType.FIXED, now, deadline, null), limits);
        } catch (InvalidValue refused) {
            var reason = refused.rejection();
            throw new InvalidValue(new Rejection.Invalid(reason.code(), "deadline", reason.sentence()));
        }
    }
}
