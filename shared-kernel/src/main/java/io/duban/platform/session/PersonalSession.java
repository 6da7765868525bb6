package io.duban.platform.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One session as its person sees it.
 *
 * @param handle names it in forms; not the session's id, which would open it
 * @param browser what the browser said of itself, cut short; null if nothing
 * @param current whether it is the one that asks
 */
public record PersonalSession(
        String handle,
        @Nullable String address,
        @Nullable String browser,
        Instant began,
        Instant lastUsed,
        boolean current) {}
