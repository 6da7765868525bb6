package io.duban.platform.token;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an account has open: sessions and tokens. Whoever knew a password that is no longer right, or acts for an account that
 * was disabled, keeps neither; enabling the account again brings none of them back. Within the caller's transaction.
 */
public final class OpenDoors {

    private final JdbcClient views;

    public OpenDoors(JdbcClient views) {
        this.views = views;
    }

    /**
     * How many were closed.
     *
     * @param sessions among them those that stood open unused
     */
    public record Closed(int sessions, int tokens) {}

    /** @param keptSession the id of the session that goes on; null for none */
    public Closed close(String account, TokenEnd why, @Nullable String keptSession, Instant now) {
        var tokens = views.sql("""
                UPDATE events.api_token SET revoked_at = :now, ended_by = :why
                WHERE account = :account AND revoked_at IS NULL AND expires_at > :now""")
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("why", why.name())
                .param("account", account)
                .update();
        return new Closed(closeSessions(account, keptSession), tokens);
    }

    /** @return how many */
    public int closeSessions(String account, @Nullable String kept) {
        return views.sql("""
                DELETE FROM events.spring_session
                WHERE principal_name = :account AND session_id IS DISTINCT FROM :kept""").param("account", account).param("kept", kept).update();
    }
}
