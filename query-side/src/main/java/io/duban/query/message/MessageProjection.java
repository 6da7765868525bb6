package io.duban.query.message;

import io.duban.kernel.digest.DigestEvent;
import io.duban.kernel.digest.DigestSent;
import io.duban.kernel.event.DomainEvent;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.projection.Projection;
import io.duban.query.projection.Shelf;
import io.duban.query.projection.Step;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps every digest; what has been read is no part of the view. */
@Component
final class MessageProjection implements Projection<Message> {

    @Override
    public String view() {
        return "digest";
    }

    @Override
    public List<String> tables() {
        return List.of("digest");
    }

    @Override
    public boolean shows(Class<?> event) {
        return DigestEvent.class.isAssignableFrom(event);
    }

    @Override
    public UUID key(DomainEvent event) {
        return event.streamId();
    }

    @Override
    public Map<UUID, Message> load(Shelf shelf, Collection<UUID> keys) {
        return Map.of();
    }

    @Override
    public Message evolve(@Nullable Message row, RecordedEvent event) {
        return switch ((DigestEvent) event.event()) {
            case DigestSent sent ->
                new Message(
                        sent.receiver(), sent.day(), sent.parts(), sent.news(), event.occurredAt(), event.position());
        };
    }

    @Override
    public void write(Shelf shelf, List<Step<Message>> steps) {
        shelf.insertOnly(
                "digest",
                steps.stream().map(step -> MessageColumns.of(step.row())).toList());
    }
}
