package io.duban.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one process at a time start, join or stop the server of a home: {@code postgres.starting.lock}. */
final class StartingLock {

    /** A file lock does not keep threads of one process apart. */
    private static final ReentrantLock ONE_THREAD = new ReentrantLock();

    /** What is done under the lock. */
    interface Work<T> {
        T run() throws IOException;
    }

    private StartingLock() {}

    static <T> T hold(DubanHome home, Work<T> work) {
        ONE_THREAD.lock();
        try (FileChannel channel = FileChannel.open(
                        home.resolve("postgres.starting.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assert held.isValid();
            return work.run();
        } catch (IOException e) {
            throw new DatabaseUnusable("数据目录 %s 读写失败：%s；请检查权限和剩余空间。".formatted(home.path(), e.getMessage()), e);
        } finally {
            ONE_THREAD.unlock();
        }
    }
}
