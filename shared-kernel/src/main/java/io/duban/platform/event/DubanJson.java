package io.duban.platform.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * How Duban writes JSON, in the store and over HTTP alike: ids as plain UUID text, dates and instants in ISO 8601, numbers
 * as they are, nothing for null. Unknown properties and missing numbers are refused when reading. Where JSON names a class
 * (Axon's tracking tokens do), only Axon's and our own are let in.
 */
public final class DubanJson implements JsonMapperBuilderCustomizer, Jackson3SerializerCustomizer {

    /** A mapper for kernel types outside of Spring. */
    public static JsonMapper mapper() {
        var builder = JsonMapper.builder();
        new DubanJson().customize(builder);
        return builder.build();
    }

    @Override
    public void accept(JsonMapper.Builder builder) {
        customize(builder);
    }

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.addModule(new IdAsText())
                .annotationIntrospector(new ComponentsOnly())
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .allowIfSubType("io.duban.")
                        .build())
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
    }
}
