package io.duban.platform.remote;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandCatalog;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.people.Actor;
import io.duban.platform.security.OnBehalfSigner;
import io.duban.platform.web.CorrelationId;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands commands to the command side in another process: {@code POST /api/commands/{name}}. A command that certainly did
 * not arrive is refused with {@code command-side.unreachable}; one whose answer was lost with
 * {@code command-side.no-answer}, and repeating it under the same idempotency key tells what became of it.
 */
public final class RemoteCommandDesk implements CommandDesk {

    private static final Logger LOG = LoggerFactory.getLogger(RemoteCommandDesk.class);

    private final RestClient http;
    private final URI commandSide;
    private final OnBehalfSigner signer;
    private final JsonMapper json;
    private final AnswerReader answers;

    RemoteCommandDesk(RestClient http, URI commandSide, OnBehalfSigner signer, JsonMapper json) {
        this.http = http;
        this.commandSide = commandSide;
        this.signer = signer;
        this.json = json;
        this.answers = new AnswerReader(json);
    }

    @Override
    public CommandAnswer submit(Object command, Actor actor, @Nullable String idempotencyKey) {
        var address = commandSide.resolve("api/commands/" + CommandCatalog.nameOf(command.getClass()));
        var body = json.writeValueAsBytes(command);
        var vouched = signer.sign(actor.account(), "POST", address.getRawPath(), body, idempotencyKey);
        try {
            return http.post()
                    .uri(address)
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                    .headers(headers -> {
                        headers.set(OnBehalfSigner.HEADER, vouched);
                        if (idempotencyKey != null) {
                            headers.set("Idempotency-Key", idempotencyKey);
                        }
                        var correlation = CorrelationId.current();
                        if (correlation != null) {
                            headers.set(CorrelationId.HEADER, correlation);
                        }
                    })
                    .body(body)
                    .exchange((request, response) -> answers.read(
                            response.getStatusCode().value(), response.getBody().readAllBytes()));
        } catch (ResourceAccessException e) {
            LOG.warn("command side at {}: {}", commandSide, String.valueOf(e.getCause()));
            return e.getCause() instanceof ConnectException || e.getCause() instanceof HttpConnectTimeoutException
                    ? AnswerReader.unreachable()
                    : AnswerReader.noAnswer();
        }
    }
}
