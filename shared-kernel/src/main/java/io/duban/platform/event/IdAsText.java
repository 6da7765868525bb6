package io.duban.platform.event;

import io.duban.kernel.id.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes every typed id of the kernel as the plain text of its UUID and reads it back; the kernel needs no annotation. */
final class IdAsText extends SimpleModule {

    private static final long serialVersionUID = 1L;

    IdAsText() {
        super("duban-ids");
        addSerializer(Id.class, new Writer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Readers());
    }

    private static final class Writer extends StdScalarSerializer<Id> {

        Writer() {
            super(Id.class);
        }

        @Override
        public void serialize(Id id, JsonGenerator json, SerializationContext context) {
            json.writeString(id.value().toString());
        }
    }

    private static final class Readers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return hasDeserializerFor(config, type.getRawClass())
                    ? new Reader(type.getRawClass().asSubclass(Id.class))
                    : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Id.class.isAssignableFrom(type) && type.isRecord();
        }
    }

    private static final class Reader extends StdScalarDeserializer<Id> {

        private final Class<? extends Id> id;

        Reader(Class<? extends Id> id) {
            super(id);
            this.id = id;
        }

        @Override
        public @Nullable Id deserialize(JsonParser json, DeserializationContext context) {
            var text = json.getValueAsString("");
            try {
                return id.getDeclaredConstructor(UUID.class).newInstance(UUID.fromString(text));
            } catch (IllegalArgumentException notAnId) {
                return (Id) context.handleWeirdStringValue(id, text, "not a UUID");
            } catch (ReflectiveOperationException broken) {
                return (Id) context.handleInstantiationProblem(id, text, broken);
            }
        }
    }
}
