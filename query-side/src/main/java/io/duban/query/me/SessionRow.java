package io.duban.query.me;

import io.duban.platform.session.PersonalSession;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of sessions, one's own or those that an administrator looks at.
 *
 * @param browser in words; null when the browser said nothing that we know
 */
public record SessionRow(PersonalSession session, @Nullable String browser) {

    public static SessionRow of(PersonalSession session) {
        return new SessionRow(session, BrowserName.of(session.browser()));
    }
}
