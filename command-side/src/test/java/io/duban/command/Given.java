package io.duban.command;

import io.duban.command.recording.Circumstances;
import io.duban.kernel.people.Actor;
import io.duban.platform.limit.LimitProfiles;
import io.duban.platform.limit.LimitRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The day on which the tests play, and what travels beside a command on it. */
public final class Given {

    /** Half past nine in the morning in the county; still 2026-03-31 in London an hour and a half later. */
    public static final Instant NOW = Instant.parse("2026-03-31T01:30:00Z");

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    /** As a county counts that has decided nothing of its own. */
    public static final LimitRegister LIMITS = LimitRegister.of(LimitProfiles.DEFAULT);

    private Given() {}

    public static Circumstances by(Actor actor) {
        return by(actor, null);
    }

    public static Circumstances by(Actor actor, @Nullable String key) {
        return new Circumstances(actor, NOW, "c-1", key, LIMITS);
    }

    /** As the metadata of a command message. */
    public static Map<String, Object> from(Actor actor) {
        return Map.of(Circumstances.KEY, by(actor));
    }
}
