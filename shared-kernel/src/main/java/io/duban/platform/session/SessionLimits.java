package io.duban.platform.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;

/**
 * How long a session lasts.
 *
 * @param idle without any request ({@code duban.sessions.idle}, 30 minutes; 8 hours in the demo)
 * @param longest from signing in, however busy ({@code duban.sessions.longest}, 12 hours)
 */
public record SessionLimits(Duration idle, Duration longest) {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration IDLE_IN_DEMO = Duration.ofHours(8);
    private static final Duration LONGEST = Duration.ofHours(12);

    static SessionLimits from(Environment environment) {
        var demo = environment.getProperty("duban.demo", Boolean.class, false);
        return new SessionLimits(
                duration(environment, "idle", demo ? IDLE_IN_DEMO : IDLE), duration(environment, "longest", LONGEST));
    }

    /** Whether a session that began then has lasted long enough by now. */
    public boolean isOver(Instant began, Instant now) {
        return !now.isBefore(began.plus(longest));
    }

    private static Duration duration(Environment environment, String name, Duration otherwise) {
        var said = environment.getProperty("duban.sessions." + name, "").strip();
        return said.isEmpty() ? otherwise : DurationStyle.detectAndParse(said.toLowerCase(Locale.ROOT));
    }
}
