package io.duban.app.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.running.RunningDuban;
import io.duban.kernel.command.CommandCatalog;
import io.duban.kernel.id.Id;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code /v3/api-docs}, which anybody may read. */
class OpenApiTest {

    private static JsonNode api;

    @BeforeAll
    static void read() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(RunningDuban.shared().address() + "/v3/api-docs"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        api = JsonMapper.builder().build().readTree(answer.body());
    }

    static Stream<String> commands() {
        return CommandCatalog.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_is_listed_with_the_fields_of_its_record(String name) {
        var type = CommandCatalog.all().get(name);
        var schema = schemaOf(name);
        assertThat(schema.path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        for (var component : type.getRecordComponents()) {
            if (Id.class.isAssignableFrom(component.getType())) {
                var property = schema.path("properties").path(component.getName());
                assertThat(property.path("type").asString())
                        .as(component.getName())
                        .isEqualTo("string");
                assertThat(property.path("format").asString()).isEqualTo("uuid");
            }
        }
    }

    @Test
    void the_paths_of_commands_are_those_of_the_catalogue_and_no_others() {
        assertThat(api.path("paths").propertyNames().stream()
                        .filter(path -> path.startsWith("/api/commands/"))
                        .map(path -> path.substring("/api/commands/".length())))
                .containsExactlyInAnyOrderElementsOf(CommandCatalog.all().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/tasks",
                "/api/tasks/{id}",
                "/api/tasks/{id}/events",
                "/api/overview",
                "/api/rankings/{month}"
            })
    void what_may_be_read_is_listed_with_its_point_in_time(String path) {
        var parameters = api.path("paths").path(path).path("get").path("parameters");
        assertThat(parameters
                        .valueStream()
                        .map(parameter -> parameter.path("name").asString()))
                .contains("asOf");
    }

    @Test
    void no_schema_speaks_of_the_actor_who_comes_from_the_session() {
        for (var name : CommandCatalog.all().keySet()) {
            assertThat(schemaOf(name).path("properties").propertyNames()).doesNotContain("actor", "account");
        }
    }

    private static JsonNode schemaOf(String command) {
        var reference = api.path("paths")
                .path("/api/commands/" + command)
                .path("post")
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema")
                .path("$ref")
                .asString();
        assertThat(reference).as(command).startsWith("#/components/schemas/");
        return api.path("components").path("schemas").path(reference.substring("#/components/schemas/".length()));
    }
}
