package io.duban.platform.token;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person's own tokens, and the token that a request brings. What was revoked or has run out is refused at once. */
public final class ApiTokens {

    /** More live tokens than this nobody keeps an eye on. */
    public static final int MOST = 20;

    private static final String COLUMNS = """
            SELECT token_id, account, name, scope, issued_at, expires_at, revoked_at, last_used_on, last_used_from,
                   ended_by
            FROM events.api_token
            """;

    private final JdbcClient jdbc;
    private final TokenIssuer issuer;
    private final InstantSource time;
    private final AuditLog audit;

    ApiTokens(JdbcClient views, TokenIssuer issuer, InstantSource time, AuditLog audit) {
        this.jdbc = views;
        this.issuer = issuer;
        this.time = time;
        this.audit = audit;
    }

    /** All of a person's tokens, the newest first; revoked and expired ones too. */
    public List<ApiToken> of(Actor who) {
        return jdbc.sql(COLUMNS + "WHERE account = :account ORDER BY issued_at DESC, token_id DESC LIMIT 200")
                .param("account", who.account())
                .query((row, number) -> read(row))
                .list();
    }

    /** @throws InvalidValue when the person has {@link #MOST} live ones already */
    public IssuedToken issue(Actor who, WantedToken wanted) {
        var now = time.instant();
        if (of(who).stream().filter(token -> token.isLive(now)).count() >= MOST) {
            throw new InvalidValue(
                    new Rejection.Invalid("token.too-many", "name", "有效的令牌已有 %d 个，请先撤销不再使用的。".formatted(MOST)));
        }
        var issued = issuer.issue(who.account(), wanted);
        audit.record(AuditEntry.of(AuditAct.TOKEN_ISSUED, who)
                .about("token:" + issued.id())
                .with("name", wanted.name())
                .with("scope", wanted.scope().name())
                .with("days", Integer.toString(wanted.days())));
        return issued;
    }

    /** Revokes one's own token; false when it is not one's own, or was revoked before. */
    public boolean revoke(Actor who, UUID id) {
        var revoked = jdbc.sql("""
                        UPDATE events.api_token SET revoked_at = :now
                        WHERE token_id = :id AND account = :account AND revoked_at IS NULL""")
                        .param("now", OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC))
                        .param("id", id)
                        .param("account", who.account())
                        .update()
                == 1;
        if (revoked) {
            audit.record(AuditEntry.of(AuditAct.TOKEN_REVOKED, who).about("token:" + id));
        }
        return revoked;
    }

    /** The live token with this text, if there is one. */
    public Optional<ApiToken> live(String text) {
        if (!TokenText.isOne(text)) {
            return Optional.empty();
        }
        return jdbc.sql(COLUMNS + "WHERE hash = :hash")
                .param("hash", TokenText.hash(text))
                .query((row, number) -> read(row))
                .optional()
                .filter(token -> token.isLive(time.instant()));
    }

    /** Remembers day and address of a use; writes only when either is new. */
    public void used(ApiToken token, String address) {
        var today = LocalDate.ofInstant(time.instant(), CountyTime.ZONE);
        if (today.equals(token.lastUsedOn()) && Objects.equals(address, token.lastUsedFrom())) {
            return;
        }
        jdbc.sql("UPDATE events.api_token SET last_used_on = :day, last_used_from = :address WHERE token_id = :id")
                .param("day", today)
                .param("address", address)
                .param("id", token.id())
                .update();
    }

    private static ApiToken read(ResultSet row) throws SQLException {
        var endedBy = row.getString("ended_by");
        return new ApiToken(
                row.getObject("token_id", UUID.class),
                row.getString("account"),
                row.getString("name"),
                TokenScope.valueOf(row.getString("scope")),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row, "revoked_at"),
                row.getObject("last_used_on", LocalDate.class),
                row.getString("last_used_from"),
                endedBy == null ? null : TokenEnd.valueOf(endedBy));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
