package io.duban.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who uses the server of one home. Each process that does holds a shared lock on {@code postgres.users.lock}; the
 * operating system frees it when the process dies, however it dies. Within a process the users are counted, since such a
 * lock belongs to the process as a whole. All methods are called under {@link StartingLock}.
 */
final class ServerUse {

    private static final Map<Path, ServerUse> IN_THIS_PROCESS = new HashMap<>();

    private final Path file;
    private int users;
    private @Nullable FileChannel channel;

    private ServerUse(Path file) {
        this.file = file;
    }

    static ServerUse of(DubanHome home) {
        return IN_THIS_PROCESS.computeIfAbsent(home.resolve("postgres.users.lock"), ServerUse::new);
    }

    /** @return whether no process, this one included, uses the server */
    boolean isFree() throws IOException {
        if (users > 0) {
            return false;
        }
        try (FileChannel look = open();
                FileLock alone = look.tryLock()) {
            return alone != null;
        }
    }

    void join() throws IOException {
        if (users == 0) {
            channel = open();
            channel.lock(0, Long.MAX_VALUE, true);
        }
        users++;
    }

    /** @return whether that was the last user anywhere, who then stops the server */
    boolean leave() throws IOException {
        users--;
        if (users > 0 || channel == null) {
            return false;
        }
        channel.close(); // frees the lock
        channel = null;
        return isFree();
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
