package io.duban.platform.password;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * What a county may set about passwords; see {@code docs/decisions/0016-passwords.md} for why these are the defaults.
 *
 * @param minLength least number of characters, {@code duban.passwords.min-length}
 * @param classes how many of the four kinds of characters (small letters, capitals, digits, others) must occur, 0 to 4,
 *     {@code duban.passwords.classes}
 * @param maxAge after which a person's own password must be changed, zero for never, {@code duban.passwords.max-age}
 * @param oneTimeFor how long a password that an administrator gave out holds, {@code duban.passwords.one-time-for}
 * @param refusedFile a county's own list of refused passwords, {@code duban.passwords.refused-file}
 */
public record PasswordSettings(
        int minLength,
        int classes,
        Duration maxAge,
        Duration oneTimeFor,
        @Nullable Path refusedFile) {

    /** Nothing is cut off up to here. */
    public static final int MAX_LENGTH = 128;

    /** No county goes below this. */
    static final int LEAST_LENGTH = 8;

    public static final PasswordSettings USUAL =
            new PasswordSettings(12, 0, Duration.ofDays(90), Duration.ofDays(7), null);

    public PasswordSettings {
        if (minLength < LEAST_LENGTH || minLength > MAX_LENGTH) {
            throw new IllegalArgumentException("duban.passwords.min-length 应在 %d 到 %d 之间，现为 %d；请改正后再启动。"
                    .formatted(LEAST_LENGTH, MAX_LENGTH, minLength));
        }
        if (classes < 0 || classes > 4) {
            throw new IllegalArgumentException("duban.passwords.classes 应在 0 到 4 之间，现为 %d；请改正后再启动。".formatted(classes));
        }
    }

    public static PasswordSettings from(Environment environment) {
        var file = environment.getProperty("duban.passwords.refused-file", "");
        return new PasswordSettings(
                environment.getProperty("duban.passwords.min-length", Integer.class, USUAL.minLength),
                environment.getProperty("duban.passwords.classes", Integer.class, USUAL.classes),
                environment.getProperty("duban.passwords.max-age", Duration.class, USUAL.maxAge),
                environment.getProperty("duban.passwords.one-time-for", Duration.class, USUAL.oneTimeFor),
                file.isBlank() ? null : Path.of(file.strip()));
    }
}
