package io.duban.command.api;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a request's body as the record of a command; the process's JSON refuses unknown fields. */
@Component
class CommandBody {

    private final JsonMapper json;

    CommandBody(JsonMapper json) {
        this.json = json;
    }

    /** @throws HttpMessageNotReadableException when it is no such command; answered with a problem body */
    Object read(HttpEntity<byte[]> request, Class<?> type) {
        var body = request.getBody() == null ? new byte[0] : request.getBody();
        var message = new Received(request.getHeaders(), body);
        try {
            var command = json.readValue(body, type);
            if (command == null) {
                throw new HttpMessageNotReadableException("null is no command", message);
            }
            return command;
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("The body is no " + type.getSimpleName(), e, message);
        }
    }

    private record Received(HttpHeaders headers, byte[] body) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(body);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
