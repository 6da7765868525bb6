package io.duban.platform.loopback;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.none;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.agent.builder.AgentBuilder.RedefinitionStrategy;
import net.bytebuddy.asm.Advice;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Refuses each connection to anything but loopback, at the one place in the JDK through which TCP and connected UDP sockets
 * of all APIs go, and fails the test class in which it was tried. Names are refused by {@link LocalNamesOnly}. JUnit
 * finds both by itself. Not watched: other processes, and datagrams sent without connecting.
 */
public final class LoopbackOnly implements BeforeAllCallback, AfterAllCallback {

    private static final AtomicBoolean ON_GUARD = new AtomicBoolean();

    @Override
    public void beforeAll(ExtensionContext context) {
        if (ON_GUARD.compareAndSet(false, true)) {
            new AgentBuilder.Default()
                    .disableClassFormatChanges()
                    .ignore(none())
                    .with(RedefinitionStrategy.RETRANSFORMATION)
                    .with(AgentBuilder.RedefinitionStrategy.Listener.ErrorEscalating.FAIL_FAST)
                    .type(named("sun.nio.ch.Net"))
                    .transform(
                            (builder, type, loader, module, domain) -> builder.visit(Advice.to(RefuseConnecting.class)
                                    .on(named("connect").and(takesArguments(4)))))
                    .installOn(ByteBuddyAgent.install());
        }
    }

    @Override
    public void afterAll(@Nullable ExtensionContext context) {
        var attempts = takeAttempts();
        if (!attempts.isEmpty()) {
            throw new AssertionError("Tests talk to this machine only, but something reached out to " + attempts);
        }
    }

    /** For the test of this guard alone: what was reached for, which is then forgotten. */
    static List<String> attemptsOf(ThrowingCallable reachingOut) {
        try {
            reachingOut.call();
        } catch (Throwable expected) {
            // the guard has noted what is of interest
        }
        return takeAttempts();
    }

    static void note(String address) {
        synchronized (System.getProperties()) {
            System.setProperty(
                    RefuseConnecting.ATTEMPTS, System.getProperty(RefuseConnecting.ATTEMPTS, "") + address + "\n");
        }
    }

    private static List<String> takeAttempts() {
        var attempts = System.clearProperty(RefuseConnecting.ATTEMPTS);
        return attempts == null ? List.of() : Arrays.asList(attempts.split("\n"));
    }
}
