package io.duban.platform.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * bcrypt for passwords of any length. bcrypt itself reads 72 bytes, which are 24 Chinese characters; what is longer is
 * condensed to 64 characters first, so that every character counts. Shorter ones are hashed as they always were.
 */
public final class WholeBcrypt implements PasswordEncoder {

    private static final int READ_BY_BCRYPT = 72;

    private final BCryptPasswordEncoder bcrypt;

    public WholeBcrypt(int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return bcrypt.encode(password == null ? null : readable(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return bcrypt.matches(password == null ? null : readable(password), hash);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return bcrypt.upgradeEncoding(hash);
    }

    private static CharSequence readable(CharSequence password) {
        var bytes = password.toString().getBytes(StandardCharsets.UTF_8);
        return bytes.length <= READ_BY_BCRYPT ? password : condensed(bytes);
    }

    private static String condensed(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-384").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-384", e);
        }
    }
}
