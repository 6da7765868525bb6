package io.duban.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Spares a client with HTTP Basic the price of bcrypt on every request: a password that matched a stored hash is
 * recognised for a while by an HMAC of both under a key that only this process has. The stored hash is read anew each
 * time, so a changed password is a different question. Failures are never remembered and cost the full price.
 */
final class RememberingEncoder implements PasswordEncoder {

    private static final int MOST = 1_000;
    private static final Duration WHILE = Duration.ofMinutes(5);

    private final PasswordEncoder slow;
    private final InstantSource time;
    private final SecretKeySpec key;
    private final Map<String, Instant> matchedAt = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    RememberingEncoder(PasswordEncoder slow, InstantSource time, byte[] processKey) {
        this.slow = slow;
        this.time = time;
        this.key = new SecretKeySpec(processKey, "HmacSHA256");
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null) {
            return slow.matches(password, hash);
        }
        var mark = mark(password, hash);
        if (isRemembered(mark)) {
            return true;
        }
        if (!slow.matches(password, hash)) {
            return false;
        }
        synchronized (matchedAt) {
            matchedAt.put(mark, time.instant());
        }
        return true;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return slow.upgradeEncoding(hash);
    }

    private boolean isRemembered(String mark) {
        synchronized (matchedAt) {
            var since = matchedAt.get(mark);
            if (since != null && since.plus(WHILE).isAfter(time.instant())) {
                return true;
            }
            matchedAt.remove(mark);
            return false;
        }
    }

    private String mark(CharSequence password, String hash) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
