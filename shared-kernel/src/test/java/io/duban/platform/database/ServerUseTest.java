package io.duban.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerUseTest {

    @TempDir
    Path folder;

    @Test
    void within_a_process_only_the_last_to_leave_is_the_last() throws IOException {
        ServerUse use = ServerUse.of(DubanHome.at(folder));
        assertThat(use.isFree()).isTrue();
        use.join();
        use.join();
        assertThat(use.isFree()).isFalse();
        assertThat(use.leave()).isFalse();
        assertThat(use.leave()).isTrue();
        assertThat(use.isFree()).isTrue();
    }

    @Test
    void another_process_is_seen_until_it_is_killed() throws Exception {
        DubanHome home = TestServer.newHome();
        ServerUse use = ServerUse.of(home);
        try (ChildProcess other = ChildProcess.usingServerOf(home)) {
            assertThat(use.isFree()).isFalse();
            other.kill();
        }
        assertThat(use.isFree()).isTrue();
        EmbeddedServer.start(home, new SecureRandom()).close(); // takes the orphan over and stops it
    }

    @Test
    void no_second_server_is_started_on_data_that_an_unreachable_process_holds() throws Exception {
        DubanHome home = TestServer.newHome();
        try (ChildProcess other = ChildProcess.usingServerOf(home)) {
            Path seenFromAnotherContainer = home.resolve("postgres/postmaster.pid");
            String before = Files.readString(seenFromAnotherContainer);
            Files.writeString(seenFromAnotherContainer, before.replaceFirst("\\d+", "999999999"));

            assertThatThrownBy(() -> EmbeddedServer.start(home, new SecureRandom()))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("另一个进程正在使用")
                    .hasMessageNotContaining("\n");

            Files.writeString(seenFromAnotherContainer, before);
            other.endCleanly();
        }
        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void one_at_a_time_starts_joins_or_stops() {
        DubanHome home = DubanHome.at(folder);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CompletableFuture<?>[] starts = new CompletableFuture<?>[8];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = CompletableFuture.runAsync(() -> StartingLock.hold(home, () -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.yield();
                return inside.decrementAndGet();
            }));
        }
        CompletableFuture.allOf(starts).join();
        assertThat(most).hasValue(1);
    }

    @Test
    void a_full_or_broken_disk_gets_one_line() {
        assertThatThrownBy(() -> StartingLock.hold(DubanHome.at(folder), () -> {
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("No space left on device")
                .hasMessageContaining(folder.toString());
    }
}
