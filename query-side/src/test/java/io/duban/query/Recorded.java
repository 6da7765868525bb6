package io.duban.query;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.event.EventCatalog;
import io.duban.kernel.people.Role;
import io.duban.platform.event.EventActor;
import io.duban.platform.event.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts as the store would hand them on, made without a store. */
public final class Recorded {

    private static final EventActor ACTOR = new EventActor("ducha1", "督查员", Role.SUPERVISOR, null, null, null, null);

    private Recorded() {}

    /** Happened at this moment and was recorded at once; position 100 + sequence. */
    public static RecordedEvent at(Instant moment, long sequence, DomainEvent event) {
        return of(moment, null, sequence, event);
    }

    /** Only the day is known. */
    public static RecordedEvent on(LocalDate day, long sequence, DomainEvent event) {
        return of(day.atStartOfDay(CountyTime.ZONE).toInstant(), day, sequence, event);
    }

    private static RecordedEvent of(Instant moment, @Nullable LocalDate day, long sequence, DomainEvent event) {
        var name = Objects.requireNonNull(EventCatalog.nameOf(event.getClass()));
        return new RecordedEvent(
                100 + sequence,
                new UUID(0x7009L, sequence),
                "Stream",
                event.streamId(),
                sequence,
                name.value(),
                name.revision(),
                moment,
                moment,
                day,
                ACTOR,
                null,
                event);
    }
}
