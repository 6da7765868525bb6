package io.duban.query.task;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.event.EventCatalog;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.TaskEvent;
import io.duban.platform.event.EventActor;
import io.duban.platform.event.RecordedEvent;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task's life told fact by fact, as the history would give it out; position 1000 + sequence. */
public final class Moments {

    private final List<TaskMoment> told = new ArrayList<>();

    /** In the county's time. */
    public Moments then(LocalDateTime at, Actor actor, TaskEvent event) {
        var instant = at.atZone(CountyTime.ZONE).toInstant();
        var sequence = told.size();
        var name = Objects.requireNonNull(EventCatalog.nameOf(event.getClass()));
        var fact = new RecordedEvent(
                1000 + sequence,
                new UUID(0x7009L, sequence),
                "SupervisedTask",
                event.streamId(),
                sequence,
                name.value(),
                name.revision(),
                instant,
                instant,
                null,
                EventActor.of(actor),
                null,
                event);
        told.add(new TaskMoment(fact, TaskFold.evolve(line(), fact, Story.LIMITS)));
        return this;
    }

    public List<TaskMoment> all() {
        return List.copyOf(told);
    }

    private @Nullable TaskLine line() {
        return told.isEmpty() ? null : told.getLast().line();
    }
}
