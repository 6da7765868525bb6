package io.duban.platform.event;

import io.duban.kernel.event.DomainEvent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the stored form of events: name, revision and JSON. */
public final class EventJson {

    private static final TypeReference<Map<String, Object>> ENTRIES = new TypeReference<>() {};

    private final JsonMapper mapper = DubanJson.mapper();
    private final KnownEvents known;

    /** Reads every event of the catalogue. */
    public EventJson(List<EventUpcast> upcasts) {
        this(KnownEvents.ofCatalog(upcasts));
    }

    EventJson(KnownEvents known) {
        this.known = known;
    }

    KnownEvents known() {
        return known;
    }

    /** The payload as it is stored. */
    public String write(DomainEvent event) {
        return mapper.writeValueAsString(event);
    }

    /**
     * The event behind a stored payload, lifted to its newest revision first.
     *
     * @throws UnknownEventName if this version of Duban does not know the name or the revision
     */
    public DomainEvent read(String name, int revision, String payload) {
        var current = revision;
        var json = mapper.readValue(payload, ObjectNode.class);
        for (var step = step(name, current); step != null; step = step(name, ++current)) {
            json = step.upcast(json);
        }
        return (DomainEvent) mapper.treeToValue(json, known.classOf(name, current));
    }

    private @Nullable EventUpcast step(String name, int revision) {
        return known.upcasts().get(new KnownEvents.Shape(name, revision));
    }

    Map<String, Object> readMetadata(String metadata) {
        return mapper.readValue(metadata, ENTRIES);
    }
}
