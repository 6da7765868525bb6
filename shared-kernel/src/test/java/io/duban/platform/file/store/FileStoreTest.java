package io.duban.platform.file.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.platform.database.DubanHome;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.start.CannotStart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Random;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.env.MockEnvironment;

/** What each store must do, on a real database, a real folder and a real S3 server on loopback. */
class FileStoreTest {

    static final TestDatabase DATABASE = TestDatabase.fresh();

    @TempDir
    static Path folder;

    static S3Proxy s3;
    static FileStores stores;

    @BeforeAll
    static void start() throws Exception {
        var properties = new Properties();
        properties.setProperty(
                "jclouds.filesystem.basedir",
                Files.createDirectory(folder.resolve("s3")).toString());
        var blobs = ContextBuilder.newBuilder("transient")
                .credentials("duban", "not-a-secret")
                .overrides(properties)
                .build(BlobStoreContext.class)
                .getBlobStore();
        blobs.createContainerInLocation(null, "files");
        s3 = S3Proxy.builder()
                .blobStore(blobs)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "duban", "not-a-secret")
                .build();
        s3.start();
        var key = Files.writeString(folder.resolve("s3.key"), "not-a-secret\n");
        stores = stores(new MockEnvironment()
                .withProperty("duban.files.store", "s3")
                .withProperty("duban.files.directory", folder.resolve("files").toString())
                .withProperty("duban.files.s3.endpoint", "http://127.0.0.1:" + s3.getPort())
                .withProperty("duban.files.s3.bucket", "files")
                .withProperty("duban.files.s3.access-key", "duban")
                .withProperty("duban.files.s3.secret-key-file", key.toString()));
    }

    @AfterAll
    static void stop() throws Exception {
        s3.stop();
        DATABASE.close();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_put_comes_back_byte_for_byte_until_it_is_removed(StoreKind kind) throws IOException {
        var store = stores.of(kind);
        var content = new byte[700_001];
        new Random(7).nextBytes(content);
        var name = "1a".repeat(32);
        assertThat(store.open(name)).isEmpty();

        put(store, name, content);
        put(store, name, content);

        assertThat(read(store, name)).isEqualTo(content);
        store.remove(name);
        assertThat(store.open(name)).isEmpty();
        store.remove(name);
    }

    @ParameterizedTest
    @EnumSource
    void what_breaks_off_is_not_there(StoreKind kind) {
        var store = stores.of(kind);
        var name = "2b".repeat(32);
        var breaking = new InputStream() {
            private int left = 300_000;

            @Override
            public int read() throws IOException {
                if (left == 0) {
                    throw new IOException("the line broke"); // and stays broken
                }
                left--;
                return 'x';
            }
        };

        assertThatThrownBy(() -> store.put(name, breaking, 700_000)).isInstanceOf(IOException.class);

        assertThat(open(store, name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../../etc/passwd", "1A", "1a\u00001a", "/etc/passwd"})
    void a_name_that_is_no_digest_reaches_no_store(String name) {
        for (var kind : StoreKind.values()) {
            var store = stores.of(kind);
            assertThatThrownBy(() -> store.open(name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> put(store, name, new byte[1])).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.remove(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_folder_holds_two_levels_and_nothing_half_written() throws IOException {
        put(stores.of(StoreKind.DIRECTORY), "3c4d" + "5e".repeat(30), new byte[10]);

        assertThat(folder.resolve("files/3c/4d/3c4d" + "5e".repeat(30))).isRegularFile();
        try (var files = Files.walk(folder.resolve("files"))) {
            assertThat(files.filter(file -> file.toString().contains("incoming")))
                    .isEmpty();
        }
    }

    @Test
    void the_database_is_the_store_unless_another_is_chosen() {
        assertThat(stores(new MockEnvironment()).current()).isEqualTo(StoreKind.DATABASE);
        assertThat(stores.current()).isEqualTo(StoreKind.S3);
    }

    @Test
    void a_store_that_is_unknown_or_lacks_its_settings_stops_the_start_with_a_sentence() {
        assertThatThrownBy(() -> stores(new MockEnvironment().withProperty("duban.files.store", "tape")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("tape");
        assertThatThrownBy(() -> stores(new MockEnvironment().withProperty("duban.files.store", "s3")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("duban.files.s3.access-key");
    }

    private static FileStores stores(MockEnvironment environment) {
        return FileStores.from(
                environment,
                new DubanHome(folder),
                JdbcClient.create(DATABASE.viewsDataSource()),
                new JdbcTransactionManager(DATABASE.viewsDataSource()));
    }

    private static void put(FileStore store, String name, byte[] content) throws IOException {
        store.put(name, new ByteArrayInputStream(content), content.length);
    }

    private static byte[] read(FileStore store, String name) throws IOException {
        try (var content = store.open(name).orElseThrow()) {
            return content.readAllBytes();
        }
    }

    private static boolean open(FileStore store, String name) {
        try {
            return store.open(name).isPresent();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
