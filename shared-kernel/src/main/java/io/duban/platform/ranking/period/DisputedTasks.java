package io.duban.platform.ranking.period;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.period.Judgement;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskSplitOff;
import io.duban.kernel.task.UnitDesignated;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.RecordedEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the event store tells about tasks that a unit names in an objection. */
public final class DisputedTasks {

    /** Whose judgement makes points; units answer for their own work, and Duban judges nobody. */
    private static final Set<Role> JUDGES =
            EnumSet.of(Role.SUPERVISOR, Role.OFFICE_DIRECTOR, Role.LEADER, Role.REVIEWER);

    private final EventReader events;

    DisputedTasks(EventReader events) {
        this.events = events;
    }

    /** Whether the unit has led the task or assisted with it at any time. */
    public boolean isOf(UnitRef unit, TaskId task) {
        return events.stream(task.value()).stream()
                .flatMap(recorded -> units(recorded.event()))
                .anyMatch(named -> named.id().equals(unit.id()));
    }

    /** Accounts of the people who judged these tasks up to then, and of those for whom they stood in. */
    public Set<String> judges(Collection<TaskId> tasks, Instant upTo) {
        return judges(tasks.stream().distinct().flatMap(task -> events.stream(task.value()).stream()), upTo);
    }

    static Set<String> judges(Stream<RecordedEvent> told, Instant upTo) {
        return told.filter(recorded -> !recorded.recordedAt().isAfter(upTo))
                .filter(recorded -> recorded.event() instanceof TaskEvent event && Judgement.isOne(event))
                .map(RecordedEvent::actor)
                .filter(actor -> JUDGES.contains(actor.role()))
                .flatMap(actor -> Stream.concat(Stream.of(actor.account()), actor.stoodInForAccounts().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whom a fact of a task puts in charge or lets assist. */
    private static Stream<UnitRef> units(DomainEvent event) {
        if (event instanceof TaskDispatched it) {
            return with(it.leadUnit(), it.coUnits());
        }
        if (event instanceof TaskReassigned it) {
            return with(it.leadUnit(), it.coUnits());
        }
        if (event instanceof UnitDesignated it) {
            return with(it.leadUnit(), it.coUnits());
        }
        return event instanceof TaskSplitOff it ? Stream.of(it.leadUnit()) : Stream.empty();
    }

    private static Stream<UnitRef> with(UnitRef lead, List<UnitRef> others) {
        return Stream.concat(Stream.of(lead), others.stream());
    }
}
