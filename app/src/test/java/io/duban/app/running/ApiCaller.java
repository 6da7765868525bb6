package io.duban.app.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the API over HTTP as one person. */
public final class ApiCaller {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String authorization;

    public ApiCaller(String address, HandedAccount person) {
        this.address = address;
        this.authorization = "Bearer " + person.token();
    }

    /** @param status of HTTP */
    public record Answer(int status, JsonNode body) {}

    public JsonNode get(String path) {
        var answer = send(request(path).GET().build());
        if (answer.status() != 200) {
            throw new AssertionError(path + " answered " + answer);
        }
        return answer.body();
    }

    public Answer tryGet(String path) {
        return send(request(path).GET().build());
    }

    /** For what answers with a page, or should. */
    public int statusOf(String path) {
        return exchange(request(path).GET().build()).statusCode();
    }

    /** Hands a command in that must be done. */
    public JsonNode done(String command, String body) {
        var answer = post(command, body, null);
        if (answer.status() != 200) {
            throw new AssertionError(command + " answered " + answer);
        }
        return answer.body();
    }

    public Answer post(String command, String body, @Nullable String idempotencyKey) {
        var request = request("/api/commands/" + command)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (idempotencyKey != null) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        return send(request.build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", authorization);
    }

    private Answer send(HttpRequest request) {
        var response = exchange(request);
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
