package io.duban.platform.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Passwords that are known to attackers: the list that comes with Duban, and a county's own. Letters' case does not matter. */
public final class RefusedPasswords {

    private static final String OURS = "refused-passwords.txt";

    private final Set<String> refused;

    private RefusedPasswords(Set<String> refused) {
        this.refused = refused;
    }

    /** @param more a file with one password a line, lines with {@code #} left out; null for our list alone */
    public static RefusedPasswords with(@Nullable Path more) {
        try (var ours = reader()) {
            var lines = more == null ? Stream.<String>empty() : Files.readAllLines(more).stream();
            return new RefusedPasswords(Stream.concat(ours.lines(), lines)
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(RefusedPasswords::folded)
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("弱密码清单 %s 读不出来（duban.passwords.refused-file）；请改正后再启动。".formatted(more), e);
        }
    }

    boolean has(String password) {
        return refused.contains(folded(password));
    }

    int size() {
        return refused.size();
    }

    private static String folded(String password) {
        return password.strip().toLowerCase(Locale.ROOT);
    }

    private static BufferedReader reader() {
        return new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RefusedPasswords.class.getResourceAsStream(OURS), OURS),
                StandardCharsets.UTF_8));
    }
}
