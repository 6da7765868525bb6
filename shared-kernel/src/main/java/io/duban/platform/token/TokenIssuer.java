package io.duban.platform.token;

import io.duban.kernel.id.IdSource;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes tokens, in the caller's transaction if there is one. Asks nobody whether they may. */
public final class TokenIssuer {

    private final JdbcClient jdbc;
    private final RandomGenerator random;
    private final IdSource ids;
    private final InstantSource time;

    /** @param random must be cryptographically strong */
    public TokenIssuer(JdbcClient jdbc, RandomGenerator random, IdSource ids, InstantSource time) {
        this.jdbc = jdbc;
        this.random = random;
        this.ids = ids;
        this.time = time;
    }

    public IssuedToken issue(String account, WantedToken wanted) {
        var issued = new IssuedToken(ids.next(), TokenText.random(random));
        var now = time.instant();
        jdbc.sql("""
                INSERT INTO events.api_token (token_id, account, name, hash, scope, issued_at, expires_at)
                VALUES (:id, :account, :name, :hash, :scope, :issued, :expires)""")
                .param("id", issued.id())
                .param("account", account)
                .param("name", wanted.name())
                .param("hash", TokenText.hash(issued.text()))
                .param("scope", wanted.scope().name())
                .param("issued", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("expires", OffsetDateTime.ofInstant(now.plus(Duration.ofDays(wanted.days())), ZoneOffset.UTC))
                .update();
        return issued;
    }
}
