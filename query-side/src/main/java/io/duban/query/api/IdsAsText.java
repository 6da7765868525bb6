package io.duban.query.api;

import io.duban.kernel.id.Id;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Typed ids stand in JSON as plain UUID text, and so they do in the documentation. */
final class IdsAsText implements ModelConverter {

    private static final IdsAsText ONCE = new IdsAsText();

    private IdsAsText() {}

    /** Adding the same converter again changes nothing. */
    static void register() {
        ModelConverters.getInstance(true).removeConverter(ONCE);
        ModelConverters.getInstance(true).addConverter(ONCE);
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var javaType = Json31.mapper().constructType(type.getType());
        if (javaType != null && Id.class.isAssignableFrom(javaType.getRawClass())) {
            return new UUIDSchema();
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }
}
