package io.duban.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code postmaster.pid} says: line 1 the process, line 4 the port. The server writes it, and removes it when it ends. */
record PostmasterFile(Path file, long pid, int port) {

    static Optional<PostmasterFile> in(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 4) {
                return Optional.of(new PostmasterFile(file, lines.isEmpty() ? 0 : number(lines.getFirst()), 0));
            }
            return Optional.of(new PostmasterFile(file, number(lines.get(0)), (int) number(lines.get(3))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    boolean processLives() {
        return pid > 0 && ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** The number may belong to something else after a restart, or to a server that ended and that nobody has buried. */
    boolean processIsPostgres() {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "stat"))
                    .matches("(?s)\\d+ \\(postgres\\) [^ZX] .*");
        } catch (IOException e) {
            return false;
        }
    }

    private static long number(String line) {
        String digits = line.strip();
        return digits.matches("\\d{1,9}") ? Long.parseLong(digits) : 0;
    }
}
