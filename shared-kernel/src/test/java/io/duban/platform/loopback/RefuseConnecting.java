package io.duban.platform.loopback;

import java.net.ConnectException;
import java.net.InetAddress;
import net.bytebuddy.asm.Advice;

/** Copied into the JDK's class by {@link LoopbackOnly}; hence it may use nothing but the JDK, and no lambda. */
final class RefuseConnecting {

    static final String ATTEMPTS = "duban.test.attempts-to-reach-out";

    private RefuseConnecting() {}

    @Advice.OnMethodEnter
    static void beforeConnecting(@Advice.Argument(2) InetAddress remote) throws ConnectException {
        if (!remote.isLoopbackAddress() && !remote.isAnyLocalAddress()) {
            synchronized (System.getProperties()) {
                System.setProperty(
                        "duban.test.attempts-to-reach-out",
                        System.getProperty("duban.test.attempts-to-reach-out", "")
                                .concat(remote.toString())
                                .concat("\n"));
            }
            throw new ConnectException("A test run talks to this machine only");
        }
    }
}
