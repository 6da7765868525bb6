package io.duban.query.me;

import io.duban.platform.session.PersonalSession;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of sessions.
 *
 * @param browser in words; null when the browser said nothing that we know
 */
record SessionRow(PersonalSession session, @Nullable String browser) {}
