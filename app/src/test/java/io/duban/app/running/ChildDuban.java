package io.duban.app.running;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.core.ConditionTimeoutException;

/** Duban as the jar starts it, demo county and embedded PostgreSQL included, in a JVM of its own. */
public final class ChildDuban implements AutoCloseable {

    private static final String STARTED = "督办 Duban 已启动";

    private final ChildJvm jvm;
    private final Path home;
    private final int port;

    private ChildDuban(ChildJvm jvm, Path home, int port) {
        this.jvm = jvm;
        this.home = home;
        this.port = port;
    }

    /** Returns at once; the service is not up yet. */
    public static ChildDuban start(Path home) {
        var port = FreePort.find();
        var jvm = ChildJvm.start(List.of("--duban.home=" + home, "--server.port=" + port));
        return new ChildDuban(jvm, home, port);
    }

    /** Waits until it says that it has started: the demo county is there and has accounts. */
    public ChildDuban ready() {
        try {
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> !jvm.isAlive() || jvm.out().contains(STARTED));
            if (jvm.isAlive()) {
                return this;
            }
            throw new AssertionError("ended instead of starting");
        } catch (ConditionTimeoutException | AssertionError notStarted) {
            close();
            throw new AssertionError("it said:\n" + jvm.out() + jvm.err(), notStarted);
        }
    }

    public ApiCaller as(String account) {
        return new ApiCaller(
                "http://127.0.0.1:" + port,
                Objects.requireNonNull(HandedAccount.in(home).get(account)));
    }

    public void kill() {
        jvm.kill();
    }

    @Override
    public void close() {
        jvm.close();
    }
}
