package io.duban.platform.file;

import io.duban.platform.file.store.FileStores;
import io.duban.platform.file.store.StoreKind;
import io.duban.platform.secret.MasterKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Files with their keys: a row with the sealed key in the database, the sealed content in a store. The row comes first, so
 * that whoever keeps the same content at the same time seals it under the same key and no content is ever without one.
 */
final class SealedFiles {

    private final JdbcClient jdbc;
    private final FileStores stores;
    private final MasterKey master;
    private final RandomGenerator random;
    private final InstantSource time;

    /** @param random must be cryptographically strong */
    SealedFiles(JdbcClient jdbc, FileStores stores, MasterKey master, RandomGenerator random, InstantSource time) {
        this.jdbc = jdbc;
        this.stores = stores;
        this.master = master;
        this.random = random;
        this.time = time;
    }

    /** @param kept false for what is held back; what is kept already stays so */
    void put(StoredFile file, Path plain, boolean kept) throws IOException {
        insert(file);
        var row = find(file.sha256()).orElseThrow(() -> new IOException("The key was destroyed at this moment"));
        if (!row.stored()) {
            var sealed = Files.createTempFile("duban-seal-", ".part");
            try {
                seal(row, plain, sealed);
                try (var in = Files.newInputStream(sealed)) {
                    stores.of(row.store()).put(file.sha256(), in, Files.size(sealed));
                }
            } finally {
                Files.deleteIfExists(sealed);
            }
        }
        jdbc.sql(
                        "UPDATE events.file_key SET stored_at = coalesce(stored_at, :at), kept = kept OR :kept WHERE sha256 = :sha256")
                .param("at", now())
                .param("kept", kept)
                .param("sha256", file.sha256())
                .update();
    }

    /** A file that may be attached and given out. */
    Optional<StoredContent> open(String sha256) {
        var row = find(sha256).filter(Row::stored);
        return row.isPresent() && row.get().kept() ? row.map(this::content) : beforeSealing(sha256);
    }

    /** The same, held back or not. */
    Optional<StoredContent> openHeld(String sha256) {
        return find(sha256).filter(Row::stored).map(this::content);
    }

    boolean isKept(String sha256) {
        return find(sha256).filter(row -> row.stored() && row.kept()).isPresent()
                || beforeSealing(sha256).isPresent();
    }

    boolean isPurged(String sha256) {
        return jdbc.sql("SELECT events.file_is_purged(:sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    private void insert(StoredFile file) {
        var key = new byte[FileSeal.KEY_BYTES];
        random.nextBytes(key);
        jdbc.sql("""
                INSERT INTO events.file_key (sha256, size, media_type, sealed_key, store, kept, created_at)
                VALUES (:sha256, :size, :mediaType, :key, :store, false, :at)
                ON CONFLICT (sha256) DO NOTHING""")
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("mediaType", file.mediaType())
                .param("key", master.seal(key, purpose(file.sha256())))
                .param("store", stores.current().name())
                .param("at", now())
                .update();
    }

    private void seal(Row row, Path plain, Path sealed) throws IOException {
        try (var in = Files.newInputStream(plain);
                var out = Files.newOutputStream(sealed)) {
            row.seal().seal(in, out);
        }
    }

    private StoredContent content(Row row) {
        return new StoredContent(row.file(), () -> {
            var sealed = stores.of(row.store())
                    .open(row.file().sha256())
                    .orElseThrow(() -> new IOException("The content of a file is missing in the store " + row.store()));
            return row.seal().open(sealed);
        });
    }

    /** Files of the first releases lie in the clear in rows of their own. */
    private Optional<StoredContent> beforeSealing(String sha256) {
        return jdbc.sql("SELECT sha256, size, media_type FROM events.stored_file WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) ->
                        new StoredFile(row.getString("sha256"), row.getLong("size"), row.getString("media_type")))
                .optional()
                .map(file -> new StoredContent(
                        file,
                        () -> new ByteArrayInputStream(
                                jdbc.sql("SELECT content FROM events.stored_file WHERE sha256 = :sha256")
                                        .param("sha256", sha256)
                                        .query(byte[].class)
                                        .single())));
    }

    private Optional<Row> find(String sha256) {
        return jdbc.sql("""
                SELECT sha256, size, media_type, sealed_key, store, kept, stored_at IS NOT NULL AS stored
                  FROM events.file_key WHERE sha256 = :sha256""")
                .param("sha256", sha256)
                .query((row, number) -> new Row(
                        new StoredFile(row.getString("sha256"), row.getLong("size"), row.getString("media_type")),
                        new FileSeal(
                                master.open(row.getBytes("sealed_key"), purpose(row.getString("sha256"))),
                                row.getString("sha256")),
                        StoreKind.valueOf(row.getString("store")),
                        row.getBoolean("kept"),
                        row.getBoolean("stored")))
                .optional();
    }

    private static String purpose(String sha256) {
        return "file:" + sha256;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
    }

    private record Row(StoredFile file, FileSeal seal, StoreKind store, boolean kept, boolean stored) {}
}
