package io.duban.command.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether two commands ask for the same thing; spelling and order of the request's JSON do not matter. */
@Component
class CommandDigest {

    private final JsonMapper json;

    CommandDigest(JsonMapper json) {
        this.json = json;
    }

    String of(Object command) {
        try {
            var text = command.getClass().getSimpleName() + json.writeValueAsString(command);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
