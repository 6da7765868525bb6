package io.duban.platform.secret;

import java.security.GeneralSecurityException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys of the program's own, made when first needed, kept in the database sealed under the {@link MasterKey}. */
public final class SealedKeys {

    private static final int KEY_BYTES = 32;
    private static final String MAC = "HmacSHA256";

    private final JdbcClient jdbc;
    private final MasterKey master;
    private final RandomGenerator random;
    private final ConcurrentHashMap<String, byte[]> known = new ConcurrentHashMap<>();

    /** @param random must be cryptographically strong */
    public SealedKeys(JdbcClient jdbc, MasterKey master, RandomGenerator random) {
        this.jdbc = jdbc;
        this.master = master;
        this.random = random;
    }

    /** HMAC-SHA256 under the key of this purpose: without the key nobody can try out what was digested. */
    public byte[] digest(String purpose, byte[] content) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(known.computeIfAbsent(purpose, this::key), MAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }

    /** Two processes may make it at once: the first one's stands, and both read that. */
    private byte[] key(String purpose) {
        var fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        jdbc.sql("INSERT INTO events.sealed_key (purpose, sealed) VALUES (:purpose, :sealed) ON CONFLICT DO NOTHING")
                .param("purpose", purpose)
                .param("sealed", master.seal(fresh, purpose))
                .update();
        var sealed = jdbc.sql("SELECT sealed FROM events.sealed_key WHERE purpose = :purpose")
                .param("purpose", purpose)
                .query(byte[].class)
                .single();
        return master.open(sealed, purpose);
    }
}
