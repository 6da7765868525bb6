package io.duban.platform.security;

import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The secret that both sides read from the database and nobody else knows; read once, when first needed. */
final class SideSecret {

    private final JdbcClient jdbc;
    private volatile @Nullable SecretKeySpec key;

    SideSecret(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SecretKeySpec key() {
        var known = key;
        if (known == null) {
            var bytes = jdbc.sql("SELECT secret FROM events.side_secret")
                    .query(byte[].class)
                    .single();
            known = new SecretKeySpec(bytes, "HmacSHA256");
            Arrays.fill(bytes, (byte) 0);
            key = known;
        }
        return known;
    }
}
