package io.duban.platform.password;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long an account's password holds.
 *
 * @param oneTimeUntil an administrator gave it, and it holds until then; null for a person's own
 * @param setAt since when the person has had it; null for one that was handed out and does not age
 */
public record PasswordLife(
        @Nullable Instant oneTimeUntil, @Nullable Instant setAt) {

    /** One that neither runs out nor ages. */
    public static final PasswordLife LASTING = new PasswordLife(null, null);

    /** Nobody can sign in with it any more. */
    public boolean isOver(Instant now) {
        return oneTimeUntil != null && !now.isBefore(oneTimeUntil);
    }

    public boolean isOneTime() {
        return oneTimeUntil != null;
    }

    /** Nothing else can be done before it is changed. */
    public boolean mustBeChanged(Instant now, Duration maxAge) {
        return isOneTime() || (setAt != null && !maxAge.isZero() && !now.isBefore(setAt.plus(maxAge)));
    }
}
