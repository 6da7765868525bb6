package io.duban.platform.event;

import io.duban.kernel.event.EventCatalog;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Axon's JSON serializer with our names: an event goes by its stable name and revision, Axon's own types (metadata, tokens)
 * and snapshots go by their class. A type that nobody knows stops the reader instead of becoming an unknown message.
 */
final class NamedEventSerializer extends Jackson3Serializer {

    private final KnownEvents known;

    private NamedEventSerializer(Builder builder, KnownEvents known) {
        super(builder);
        this.known = known;
    }

    static NamedEventSerializer of(KnownEvents known) {
        return new NamedEventSerializer(builder().jsonMapperBuilderCustomizer(new DubanJson()), known);
    }

    KnownEvents known() {
        return known;
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") Class type) {
        var name = type == null ? null : EventCatalog.nameOf(type);
        return name == null
                ? super.typeForClass(type)
                : new SimpleSerializedType(name.value(), Integer.toString(name.revision()));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        if (isOurOwn(type.getName()) || type.getName().startsWith("java.")) {
            var found = super.classForType(type);
            if (!UnknownSerializedType.class.equals(found)) {
                return found;
            }
        } else if (type.getRevision() != null) {
            return known.classOf(type.getName(), Integer.parseInt(type.getRevision()));
        }
        throw new UnknownEventName(type.getName(), String.valueOf(type.getRevision()));
    }

    private static boolean isOurOwn(String className) {
        return className.startsWith("org.axonframework.") || className.startsWith("io.duban.");
    }
}
