package io.duban.platform.file.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows of one table, a piece of the content in each, so that no side ever holds a whole file. */
final class DatabaseStore implements FileStore {

    private static final int PIECE = 256 * 1024;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DatabaseStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void put(String name, InputStream sealed, long length) throws IOException {
        FileStore.checked(name);
        try {
            transaction.executeWithoutResult(status -> insert(name, sealed));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    @Override
    public Optional<InputStream> open(String name) {
        var pieces = jdbc.sql("SELECT count(*) FROM events.file_piece WHERE sha256 = :name")
                .param("name", FileStore.checked(name))
                .query(Integer.class)
                .single();
        return pieces == 0 ? Optional.empty() : Optional.of(new SequenceInputStream(new Pieces(name, pieces)));
    }

    @Override
    public void remove(String name) {
        jdbc.sql("SELECT events.remove_file_pieces(:name)::text")
                .param("name", FileStore.checked(name))
                .query(String.class)
                .optional();
    }

    /** Whoever comes second finds it complete: one transaction at a time works under a name. */
    private void insert(String name, InputStream sealed) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('file ' || :name, 0))::text")
                .param("name", name)
                .query(String.class)
                .optional();
        if (open(name).isPresent()) {
            return;
        }
        try {
            var number = 0;
            for (var piece = sealed.readNBytes(PIECE); piece.length > 0; piece = sealed.readNBytes(PIECE)) {
                jdbc.sql("INSERT INTO events.file_piece (sha256, number, content) VALUES (:name, :number, :content)")
                        .param("name", name)
                        .param("number", number++)
                        .param("content", piece)
                        .update();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private final class Pieces implements Enumeration<InputStream> {

        private final String name;
        private final int pieces;
        private int next;

        Pieces(String name, int pieces) {
            this.name = name;
            this.pieces = pieces;
        }

        @Override
        public boolean hasMoreElements() {
            return next < pieces;
        }

        @Override
        public InputStream nextElement() {
            if (!hasMoreElements()) {
                throw new NoSuchElementException();
            }
            return new ByteArrayInputStream(
                    jdbc.sql("SELECT content FROM events.file_piece WHERE sha256 = :name AND number = :number")
                            .param("name", name)
                            .param("number", next++)
                            .query(byte[].class)
                            .single());
        }
    }
}
