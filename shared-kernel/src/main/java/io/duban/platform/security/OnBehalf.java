package io.duban.platform.security;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the header {@code Duban-On-Behalf} says: {@code account=…;at=…;signature=…}.
 *
 * @param account who is acting
 * @param at when it was signed, in milliseconds since 1970
 */
record OnBehalf(String account, long at, byte[] signature) {

    static final String HEADER = "Duban-On-Behalf";

    private static final Pattern FORM =
            Pattern.compile("account=([A-Za-z0-9%*+._-]{1,400});at=([0-9]{1,15});signature=([A-Za-z0-9_-]{43})");

    static Optional<OnBehalf> read(String header) {
        var parts = FORM.matcher(header);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OnBehalf(
                    URLDecoder.decode(parts.group(1), StandardCharsets.UTF_8),
                    Long.parseLong(parts.group(2)),
                    Base64.getUrlDecoder().decode(parts.group(3))));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a percent sign without digits, or 43 characters that are no base64
        }
    }

    String write() {
        return "account=%s;at=%d;signature=%s"
                .formatted(
                        URLEncoder.encode(account, StandardCharsets.UTF_8),
                        at,
                        Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    }
}
