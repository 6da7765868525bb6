package io.duban.platform.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a provider asked for more than one factor: by its own word for it in {@code acr}, by {@code mfa} in {@code amr}, or
 * by methods of two kinds there (RFC 8176). Silence counts as one.
 */
final class Factors {

    private enum Kind {
        KNOWN,
        HELD,
        OF_THE_BODY
    }

    private static final String SEVERAL = "mfa";

    private static final Map<Kind, Set<String>> METHODS = Map.of(
            Kind.KNOWN, Set.of("pwd", "pin", "kba"),
            Kind.HELD, Set.of("otp", "sms", "tel", "hwk", "swk", "pop", "sc"),
            Kind.OF_THE_BODY, Set.of("face", "fpt", "iris", "retina", "vbm"));

    private Factors() {}

    static boolean moreThanOne(@Nullable Collection<String> amr, @Nullable String acr, List<String> strongAcr) {
        var methods = Objects.requireNonNullElse(amr, List.<String>of());
        return methods.contains(SEVERAL)
                || (acr != null && strongAcr.contains(acr))
                || METHODS.values().stream()
                                .filter(kind -> methods.stream().anyMatch(kind::contains))
                                .count()
                        > 1;
    }
}
