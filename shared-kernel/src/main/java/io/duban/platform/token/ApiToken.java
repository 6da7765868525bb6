package io.duban.platform.token;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as it is kept; its text is known to nobody but whom it was shown to.
 *
 * @param lastUsedOn day in the county, null if never used
 * @param lastUsedFrom address of that use
 * @param endedBy why it was revoked, if not by its person
 */
public record ApiToken(
        UUID id,
        String account,
        String name,
        TokenScope scope,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable LocalDate lastUsedOn,
        @Nullable String lastUsedFrom,
        @Nullable TokenEnd endedBy) {

    /** Whether it opens anything at this moment. */
    public boolean isLive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
