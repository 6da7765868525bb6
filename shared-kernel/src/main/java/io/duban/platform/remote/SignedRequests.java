package io.duban.platform.remote;

import io.duban.kernel.people.Actor;
import io.duban.platform.security.OnBehalfSigner;
import io.duban.platform.web.CorrelationId;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Sends requests to the command side in another process, each signed on behalf of the person who is signed in here. */
final class SignedRequests {

    private static final Logger LOG = LoggerFactory.getLogger(SignedRequests.class);

    private final RestClient http;
    private final URI commandSide;
    private final OnBehalfSigner signer;

    SignedRequests(RestClient http, URI commandSide, OnBehalfSigner signer) {
        this.http = http;
        this.commandSide = commandSide;
        this.signer = signer;
    }

    /** What came back, or what did not. */
    sealed interface Reply {

        record Answered(int status, byte[] body) implements Reply {}

        /** The request certainly did not arrive. */
        record Unreachable() implements Reply {}

        /** It may have arrived; its answer was lost. */
        record NoAnswer() implements Reply {}
    }

    /** @param path below the command side's address, without a leading slash */
    Reply send(HttpMethod method, String path, byte[] body, Actor actor, @Nullable String idempotencyKey) {
        var address = commandSide.resolve(path);
        var vouched = signer.sign(actor.account(), method.name(), address.getRawPath(), body, idempotencyKey);
        try {
            return http.method(method)
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
                    .exchange((request, response) -> new Reply.Answered(
                            response.getStatusCode().value(), response.getBody().readAllBytes()));
        } catch (ResourceAccessException e) {
            LOG.warn("command side at {}: {}", commandSide, String.valueOf(e.getCause()));
            return e.getCause() instanceof ConnectException || e.getCause() instanceof HttpConnectTimeoutException
                    ? new Reply.Unreachable()
                    : new Reply.NoAnswer();
        }
    }
}
