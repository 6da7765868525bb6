package io.duban.platform.event;

import java.util.Comparator;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One {@link EventUpcast} as Axon wants it. */
final class UpcastStep extends SingleEventUpcaster {

    private final EventUpcast upcast;
    private final SerializedType reads;
    private final SerializedType answers;

    private UpcastStep(EventUpcast upcast) {
        this.upcast = upcast;
        this.reads = new SimpleSerializedType(upcast.name(), Integer.toString(upcast.from()));
        this.answers = new SimpleSerializedType(upcast.name(), Integer.toString(upcast.from() + 1));
    }

    /** All steps in an order in which one pass lifts every event to its newest revision. */
    static EventUpcaster chain(KnownEvents known) {
        return new EventUpcasterChain(known.upcasts().values().stream()
                .sorted(Comparator.comparingInt(EventUpcast::from))
                .map(UpcastStep::new)
                .toList());
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(reads);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(answers, JsonNode.class, payload -> upcast.upcast((ObjectNode) payload));
    }
}
