package io.duban.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/**
 * Vouches, from one side to the other, for the person who is signed in: HMAC-SHA256 over method, path, digest of the
 * body, idempotency key, account and time. Whoever receives it takes the person's role and unit from the account table,
 * so that nothing but the account is believed.
 */
public final class OnBehalfSigner {

    /** Name of the header that carries account, time and signature. */
    public static final String HEADER = OnBehalf.HEADER;

    private static final Duration OFF_BY_AT_MOST = Duration.ofSeconds(60);

    private final SideSecret secret;
    private final InstantSource time;

    OnBehalfSigner(SideSecret secret, InstantSource time) {
        this.secret = secret;
        this.time = time;
    }

    /**
     * The header's value for one request.
     *
     * @param path as it stands in the request line, without host and query
     */
    public String sign(String account, String method, String path, byte[] body, @Nullable String idempotencyKey) {
        var at = time.instant().toEpochMilli();
        return new OnBehalf(account, at, mac(account, at, method, path, body, idempotencyKey)).write();
    }

    /** The account on whose behalf a request comes; empty when forged, changed on the way, or too old. */
    Optional<String> verify(String header, String method, String path, byte[] body, @Nullable String idempotencyKey) {
        return OnBehalf.read(header)
                .filter(said -> isTimely(said.at()))
                .filter(said -> MessageDigest.isEqual(
                        said.signature(), mac(said.account(), said.at(), method, path, body, idempotencyKey)))
                .map(OnBehalf::account);
    }

    private boolean isTimely(long at) {
        var apart = Duration.between(Instant.ofEpochMilli(at), time.instant()).abs();
        return apart.compareTo(OFF_BY_AT_MOST) <= 0;
    }

    private byte[] mac(
            String account, long at, String method, String path, byte[] body, @Nullable String idempotencyKey) {
        try {
            var digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body));
            var key = idempotencyKey == null ? "" : idempotencyKey;
            var text = String.join("\n", "duban-on-behalf-1", method, path, digest, key, account, Long.toString(at));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret.key());
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has SHA-256 and HmacSHA256", e);
        }
    }
}
