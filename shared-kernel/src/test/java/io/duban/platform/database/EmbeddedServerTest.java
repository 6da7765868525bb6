package io.duban.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedServerTest {

    DubanHome home;

    @BeforeEach
    void a_home_without_data() throws IOException {
        home = TestServer.newHome();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "server_encoding, UTF8",
        "log_timezone, UTC",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "log_min_error_statement, panic"
    })
    void the_server_runs_with(String setting, String value) throws SQLException {
        assertThat(ask(TestServer.running().administrator("postgres"), "SHOW " + setting))
                .isEqualTo(value);
    }

    @Test
    void it_listens_on_loopback_alone() throws IOException {
        String port = ":%04X".formatted(TestServer.running().port());
        List<String> listening = Files.readAllLines(Path.of("/proc/net/tcp")).stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns[1].endsWith(port) && columns[3].equals("0A"))
                .map(columns -> columns[1])
                .toList();
        assertThat(listening).containsExactly("0100007F" + port);
        assertThat(Files.readString(Path.of("/proc/net/tcp6"))).doesNotContain(port + " 0000000000");
    }

    @Test
    void nobody_gets_in_without_the_password() throws IOException {
        Login nobody = new Login(TestServer.running().login().url(), "postgres", "guess");
        assertThatThrownBy(nobody::connect).hasMessageContaining("password authentication failed");
        Path password = TestServer.home().resolve("postgres.password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
    }

    @Test
    void ctrl_c_at_the_terminal_does_not_reach_the_server() throws IOException {
        TestServer.running();
        long server = PostmasterFile.in(TestServer.home().resolve("postgres"))
                .orElseThrow()
                .pid();
        assertThat(session(server)).isNotEqualTo(session(ProcessHandle.current().pid()));
    }

    @Test
    void data_are_kept_across_a_restart() throws Exception {
        try (EmbeddedServer first = start()) {
            execute(first, "CREATE TABLE kept AS SELECT '立项' AS word");
        }
        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
        try (EmbeddedServer second = start()) {
            assertThat(second.joined()).isFalse();
            assertThat(ask(second.login(), "SELECT word FROM kept")).isEqualTo("立项");
        }
    }

    @Test
    void an_orphan_left_by_kill_9_is_taken_over_and_stopped_by_its_last_user() throws Exception {
        ChildProcess killed = ChildProcess.usingServerOf(home);
        killed.kill();
        try (EmbeddedServer heir = start()) {
            assertThat(heir.joined()).isTrue();
            assertThat(heir.port()).isEqualTo(killed.port());
            assertThat(ask(heir.login(), "SELECT 'answers'")).isEqualTo("answers");
        }
        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_killed_server_recovers_what_it_acknowledged() throws Exception {
        ChildProcess child = ChildProcess.usingServerOf(home);
        try (Connection connection = loginOf(child).connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE acknowledged AS SELECT 1");
        }
        child.kill();
        long server = PostmasterFile.in(home.resolve("postgres")).orElseThrow().pid();
        ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly);
        try (EmbeddedServer next = start()) {
            assertThat(next.joined()).isFalse();
            assertThat(ask(next.login(), "SELECT count(*) FROM acknowledged")).isEqualTo("1");
        }
    }

    @Test
    void a_stale_lock_is_removed_whether_its_process_is_gone_or_another_program_now() throws Exception {
        start().close();
        for (String pid :
                List.of("999999999", Long.toString(ProcessHandle.current().pid()))) {
            Path data = home.resolve("postgres");
            Files.writeString(
                    data.resolve("postmaster.pid"), pid + "\n" + data + "\n1700000000\n1\n\n127.0.0.1\n\nready   \n");
            try (EmbeddedServer server = start()) {
                assertThat(server.joined()).isFalse();
            }
        }
    }

    @Test
    void the_second_process_joins_and_the_last_one_stops_the_server() throws Exception {
        try (ChildProcess first = ChildProcess.usingServerOf(home)) {
            EmbeddedServer second = start();
            assertThat(second.port()).isEqualTo(first.port());

            first.endCleanly();
            assertThat(ask(second.login(), "SELECT 'still there'")).isEqualTo("still there");

            second.close();
            assertThatThrownBy(() -> second.login().connect()).hasMessageContaining("refused");
        }
    }

    @Test
    void a_process_that_ends_first_leaves_the_server_to_the_other() throws Exception {
        try (ChildProcess other = ChildProcess.usingServerOf(home)) {
            start().close();
            try (Connection connection = loginOf(other).connect()) {
                assertThat(connection.isValid(5)).isTrue();
            }
            other.endCleanly();
        }
        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void two_processes_that_start_at_once_share_one_server() throws Exception {
        CompletableFuture<ChildProcess> other = CompletableFuture.supplyAsync(this::child);
        try (ChildProcess one = child();
                ChildProcess two = other.join()) {
            assertThat(one.port()).isEqualTo(two.port());
            one.endCleanly();
            two.endCleanly();
        }
        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void two_users_in_one_process_count_as_two() throws Exception {
        EmbeddedServer one = start();
        EmbeddedServer two = start();
        one.close();
        one.close();
        assertThat(ask(two.login(), "SELECT 'still there'")).isEqualTo("still there");
        two.close();
        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_first_start_killed_half_way_is_done_again() throws Exception {
        Files.createDirectories(home.resolve("postgres.unfinished/base"));
        Files.createDirectories(home.resolve("postgres-server.unpacking/bin"));
        try (EmbeddedServer server = start()) {
            assertThat(ask(server.login(), "SELECT current_user")).isEqualTo("duban");
        }
        assertThat(home.resolve("postgres.unfinished")).doesNotExist();
    }

    @Test
    void data_of_another_major_version_get_one_line() throws Exception {
        start().close();
        Files.writeString(home.resolve("postgres/PG_VERSION"), "15\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("是 PostgreSQL 15 的数据，而内置的是 18 版")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_lost_password_file_gets_one_line() throws Exception {
        start().close();
        Files.delete(home.resolve("postgres.password"));
        assertThatThrownBy(this::start).isInstanceOf(DatabaseUnusable.class).hasMessageContaining("密码文件");
    }

    @Test
    void what_keeps_the_server_from_starting_is_said_in_one_line() throws Exception {
        start().close();
        Files.writeString(home.resolve("postgres/postgresql.conf"), "no such setting\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("启动失败")
                .hasMessageContaining("postgres.log")
                .hasMessageNotContaining("\n");
    }

    private EmbeddedServer start() {
        return EmbeddedServer.start(home, new SecureRandom());
    }

    private ChildProcess child() {
        try {
            return ChildProcess.usingServerOf(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Login loginOf(ChildProcess child) throws IOException {
        String password = Files.readString(home.resolve("postgres.password"));
        return new Login(EmbeddedServer.url(child.port(), "duban"), "duban", password);
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = server.login().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Login login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** The sixth word of /proc/PID/stat. */
    private static String session(long pid) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(pid), "stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ")[3];
    }
}
