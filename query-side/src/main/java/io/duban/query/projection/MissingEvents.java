package io.duban.query.projection;

import io.duban.platform.event.RecordedEvent;

/** An event came whose predecessor is not in the row: folding it would make a wrong row. */
public final class MissingEvents extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public MissingEvents(RecordedEvent event, long last) {
        super("%s of %s has sequence %d, but the view has seen its stream only up to %d"
                .formatted(event.name(), event.streamId(), event.sequence(), last));
    }
}
