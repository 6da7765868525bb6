package io.duban.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostmasterFileTest {

    @TempDir
    Path data;

    @Test
    void it_names_the_process_and_the_port() throws IOException {
        write("4711\n/data\n1700000000\n54321\n\n127.0.0.1\n  123 456\nready   \n");
        PostmasterFile file = PostmasterFile.in(data).orElseThrow();
        assertThat(file.pid()).isEqualTo(4711);
        assertThat(file.port()).isEqualTo(54321);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "rubbish\n", "-12\n/data\n", "99999999999999999999\n/data\n1\n1\n"})
    void a_file_cut_short_or_garbled_names_no_living_process(String content) throws IOException {
        write(content);
        assertThat(PostmasterFile.in(data).orElseThrow().processLives()).isFalse();
    }

    @Test
    void without_the_file_there_is_no_server() throws IOException {
        assertThat(PostmasterFile.in(data)).isEmpty();
    }

    @Test
    void a_living_process_need_not_be_postgres() throws IOException {
        write(ProcessHandle.current().pid() + "\n/data\n1700000000\n1\n");
        PostmasterFile ofThisJvm = PostmasterFile.in(data).orElseThrow();
        assertThat(ofThisJvm.processLives()).isTrue();
        assertThat(ofThisJvm.processIsPostgres()).isFalse();

        TestServer.running();
        PostmasterFile real =
                PostmasterFile.in(TestServer.home().resolve("postgres")).orElseThrow();
        assertThat(real.processLives()).isTrue();
        assertThat(real.processIsPostgres()).isTrue();
    }

    @Test
    void a_copied_home_does_not_take_the_original_server_for_its_own() throws IOException {
        TestServer.running();
        Path original = TestServer.home().path();
        DubanHome copy = DubanHome.at(data.resolve("copy"));
        Files.createDirectory(copy.resolve("postgres"));
        for (String file : new String[] {"postgres/postmaster.pid", "postgres.password"}) {
            Files.copy(original.resolve(file), copy.resolve(file));
        }
        assertThat(LivingServer.find(new DataDirectory(copy), Duration.ZERO)).isEmpty();
        assertThat(copy.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(original.resolve("postgres/postmaster.pid")).exists();
    }

    private void write(String content) throws IOException {
        Files.writeString(data.resolve("postmaster.pid"), content);
    }
}
