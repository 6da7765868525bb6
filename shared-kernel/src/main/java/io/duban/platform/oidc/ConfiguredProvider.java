package io.duban.platform.oidc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A provider with what this application needs to speak to it; the secret never leaves the package. */
record ConfiguredProvider(
        Provider provider,
        String clientId,
        @Nullable String secret,
        List<String> scopes,
        boolean endSession,
        List<String> strongAcr) {

    /** Without the secret, so that no log shows it. */
    @Override
    public String toString() {
        return "ConfiguredProvider[%s, %s]".formatted(provider.id(), provider.issuer());
    }
}
