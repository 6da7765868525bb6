package io.duban.command.desk;

import io.duban.kernel.person.PersonalCommand;
import io.duban.platform.secret.SealedKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells whether two commands ask for the same thing; spelling and order of the request's JSON do not matter. Receipts are
 * kept for good, and a plain digest of a telephone number is found again by trying them all: what holds a citizen's data is
 * digested under a key that is not in the database.
 */
@Component
class CommandDigest {

    private static final String PURPOSE = "command-digest";

    private final JsonMapper json;
    private final UnaryOperator<byte[]> keyed;

    @Autowired
    CommandDigest(JsonMapper json, SealedKeys keys) {
        this(json, content -> keys.digest(PURPOSE, content));
    }

    CommandDigest(JsonMapper json, UnaryOperator<byte[]> keyed) {
        this.json = json;
        this.keyed = keyed;
    }

    String of(Object command) {
        var text = command.getClass().getSimpleName() + json.writeValueAsString(command);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(command instanceof PersonalCommand ? keyed.apply(bytes) : plain(bytes));
    }

    private static byte[] plain(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
