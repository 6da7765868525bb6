package io.duban.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program run to its end. */
final class Command {

    /** @param output what it said, on both channels */
    record Ended(int code, String output) {}

    private Command() {}

    static Ended run(List<String> words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C"); // English messages, whatever the machine speaks
        builder.environment().keySet().removeIf(name -> name.startsWith("PG")); // no PGDATA, PGPORT of somebody else
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream said = process.getInputStream()) {
            String output = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), output.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + words.getFirst(), e);
        }
    }

    static boolean succeeds(List<String> words) {
        try {
            return run(words).code() == 0;
        } catch (IOException e) {
            return false; // not installed
        }
    }
}
