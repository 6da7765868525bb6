package io.duban.platform.oidc;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Secrets and identities travel encrypted, or do not leave the machine. */
final class SafeAddress {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private SafeAddress() {}

    static boolean isSafe(String address) {
        try {
            var uri = new URI(address);
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && ("https".equals(uri.getScheme())
                            || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost())));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
