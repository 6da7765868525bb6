package io.duban.platform.token;

import java.util.UUID;

/**
 * A new token with its text: the only moment at which anybody can read it.
 *
 * @param text {@code duban_} and 43 letters, digits, hyphens and underscores: 256 random bits
 */
public record IssuedToken(UUID id, String text) {

    /** Without the text, so that no log shows it. */
    @Override
    public String toString() {
        return "IssuedToken[%s]".formatted(id);
    }
}
