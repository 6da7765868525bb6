package io.duban.platform.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes of 6 digits that change every 30 seconds (RFC 6238, HMAC-SHA1, which every authenticator app knows). */
final class TimeCodes {

    static final Duration STEP = Duration.ofSeconds(30);

    private static final int DIGITS = 6;
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(
            STEP, DIGITS, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);

    private TimeCodes() {}

    /** The step, counted from 1970, at which this is the code: the present one, or one before or after. */
    static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        var present = now.getEpochSecond() / STEP.toSeconds();
        var found = OptionalLong.empty();
        for (var step = present - 1; step <= present + 1; step++) {
            if (MessageDigest.isEqual(bytes(codeAt(secret, step)), bytes(code))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static String codeAt(byte[] secret, long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, "RAW"), Instant.ofEpochSecond(step * STEP.toSeconds()), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("every byte string is a key for HMAC", e);
        }
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
