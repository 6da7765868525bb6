package io.duban.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.platform.database.TestDatabase;
import io.duban.platform.start.CannotStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class MasterKeyTest {

    static final byte[] SECRET = "张三 13800001234".getBytes(StandardCharsets.UTF_8);

    final TestDatabase database = TestDatabase.fresh();
    final JdbcClient views = JdbcClient.create(database.viewsDataSource());

    @TempDir
    Path home;

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void what_is_sealed_opens_again_in_another_process_that_has_the_file() {
        var sealed = key("master.key").seal(SECRET, "person:1");

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("13800001234");
        assertThat(key("master.key").open(sealed, "person:1")).isEqualTo(SECRET);
    }

    @Test
    void it_opens_for_its_own_purpose_alone_and_not_once_it_was_changed() {
        var key = key("master.key");
        var sealed = key.seal(SECRET, "person:1");

        assertThatThrownBy(() -> key.open(sealed, "person:2")).isInstanceOf(MasterKey.NotOurs.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> key.open(sealed, "person:1")).isInstanceOf(MasterKey.NotOurs.class);
    }

    @Test
    void the_file_is_for_its_owner_alone_and_the_key_is_nowhere_in_the_database() throws IOException {
        key("master.key").seal(SECRET, "x");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("master.key"))))
                .isEqualTo("rw-------");
        assertThat(home.toFile().list()).containsExactly("master.key");
        assertThat(views.sql("SELECT encode(sealed_word, 'hex') FROM events.master_key_check")
                        .query(String.class)
                        .single())
                .doesNotContain(Files.readString(home.resolve("master.key")).strip());
    }

    @Test
    void without_the_file_of_a_database_that_holds_secrets_nothing_is_sealed_anew() throws IOException {
        key("master.key").seal(SECRET, "x");
        Files.delete(home.resolve("master.key"));

        assertThatThrownBy(() -> key("master.key").seal(SECRET, "x"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("缺少主密钥文件");
        assertThat(home.resolve("master.key")).doesNotExist();
    }

    @Test
    void a_file_of_another_database_or_with_other_content_is_told_apart() throws IOException {
        key("master.key").seal(SECRET, "x");
        Files.writeString(home.resolve("other.key"), "ab".repeat(32));
        Files.writeString(home.resolve("torn.key"), "abc");

        assertThatThrownBy(() -> key("other.key").seal(SECRET, "x")).hasMessageContaining("不是这个数据库的主密钥");
        assertThatThrownBy(() -> key("torn.key").seal(SECRET, "x")).hasMessageContaining("64 位十六进制数");
    }

    private MasterKey key(String name) {
        return new MasterKey(new MasterKeyFile(home.resolve(name), views, new SecureRandom()));
    }
}
