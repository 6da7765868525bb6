package io.duban.app.running;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into the embedded PostgreSQL of a home from outside, whoever runs it. */
public record HomeDatabase(Path home) {

    /** Whether the server answers, although perhaps nobody of Duban runs. */
    public boolean answers() {
        try {
            return jdbc().sql("SELECT true").query(Boolean.class).single();
        } catch (RuntimeException silence) {
            return false;
        }
    }

    /** kill -9 of the server, if one runs; its own children notice and end. */
    public void kill() {
        if (answers()) {
            ProcessHandle.of(Long.parseLong(lock(0))).ifPresent(ProcessHandle::destroyForcibly);
            await().atMost(Duration.ofSeconds(30)).until(() -> !answers());
        }
    }

    /** The start of the server that runs now; another one after it was started anew. */
    public String startedAt() {
        return jdbc().sql("SELECT pg_postmaster_start_time()::text")
                .query(String.class)
                .single();
    }

    public JdbcClient jdbc() {
        var source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + lock(3) + "/duban");
        source.setUser("duban");
        source.setPassword(read("postgres.password").strip());
        return JdbcClient.create(source);
    }

    /** How many events of a name are recorded; 0 as long as the table is not there yet. */
    public int count(String event) {
        try {
            return jdbc().sql("SELECT count(*) FROM events.domain_event WHERE name = ?")
                    .param(event)
                    .query(Integer.class)
                    .single();
        } catch (RuntimeException notYet) {
            return 0;
        }
    }

    private String lock(int line) {
        return read("postgres/postmaster.pid").split("\n")[line].strip();
    }

    private String read(String file) {
        try {
            return Files.readString(home.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
