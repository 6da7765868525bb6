package io.duban.query.api;

import io.duban.kernel.command.CommandCatalog;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Lists every command of the catalogue in {@code /v3/api-docs} with the shape of its body, wherever commands are decided. */
@Component
class CommandPaths implements OpenApiCustomizer {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    @Override
    public void customise(OpenAPI api) {
        IdsAsText.register();
        CommandCatalog.all().forEach((name, type) -> {
            define(api, type);
            api.path("/api/commands/" + name, new PathItem().post(operation(name, type)));
        });
        api.getPaths().remove("/api/commands/{name}");
    }

    private static void define(OpenAPI api, Class<?> type) {
        ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(type))
                .referencedSchemas
                .forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
    }

    private static Operation operation(String name, Class<?> type) {
        return new Operation()
                .operationId(name)
                .addTagsItem("commands")
                .summary(type.getSimpleName())
                .addParametersItem(new HeaderParameter()
                        .name("Idempotency-Key")
                        .required(false)
                        .description("One key, one effect: the same key and body get the first answer again.")
                        .schema(new Schema<String>().type("string").maxLength(200)))
                .requestBody(new RequestBody().required(true).content(body(JSON, reference(type.getSimpleName()))))
                .responses(new ApiResponses()
                        .addApiResponse("200", answer("Done: id, sequence, position, number.", JSON))
                        .addApiResponse("403", answer("Not allowed.", PROBLEM))
                        .addApiResponse("404", answer("Not found.", PROBLEM))
                        .addApiResponse("409", answer("Wrong state, or somebody was faster.", PROBLEM))
                        .addApiResponse("422", answer("A value cannot be accepted; see field.", PROBLEM)));
    }

    private static ApiResponse answer(String meaning, String mediaType) {
        return new ApiResponse().description(meaning).content(body(mediaType, new Schema<>().type("object")));
    }

    private static Content body(String mediaType, Schema<?> schema) {
        return new Content().addMediaType(mediaType, new MediaType().schema(schema));
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }
}
