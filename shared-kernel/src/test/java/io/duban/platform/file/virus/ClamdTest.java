package io.duban.platform.file.virus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.platform.start.CannotStart;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol of clamd, spoken with a small server on loopback that knows one bad word. */
class ClamdTest {

    @TempDir
    Path folder;

    @Test
    void what_is_clean_passes_and_what_is_not_is_named() throws IOException {
        try (var server = new SmallClamd("stream: OK", "stream: Test.Bad FOUND")) {
            var scan = VirusScan.at(server.address());

            assertThat(scan.infection(file("good"))).isEmpty();
            assertThat(scan.infection(file("x".repeat(200_000) + "BAD"))).contains("Test.Bad");
        }
    }

    @Test
    void an_answer_that_is_no_yes_is_a_failure() throws IOException {
        try (var server = new SmallClamd("INSTREAM size limit exceeded. ERROR", "")) {
            var scan = VirusScan.at(server.address());

            assertThatThrownBy(() -> scan.infection(file("good")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("size limit");
        }
    }

    @Test
    void a_server_that_is_not_there_is_a_failure() throws IOException {
        String address;
        try (var gone = new SmallClamd("", "")) {
            address = gone.address();
        }
        var scan = VirusScan.at(address);
        var socket = VirusScan.at(folder.resolve("no-socket").toString());

        assertThatThrownBy(() -> scan.infection(file("good"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> socket.infection(file("good"))).isInstanceOf(IOException.class);
    }

    @Test
    void without_an_address_nothing_is_scanned() throws IOException {
        assertThat(VirusScan.at(" ").infection(file("BAD"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd", "host:", ":3310", "host:port"})
    void an_address_that_cannot_be_meant_stops_the_start(String address) {
        assertThatThrownBy(() -> VirusScan.at(address))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(address);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "scan", ".bin"), content);
    }

    /** Speaks INSTREAM: pieces after their lengths, then a word that ends with NUL. */
    static final class SmallClamd implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final String clean;
        private final String infected;

        SmallClamd(String clean, String infected) throws IOException {
            this.clean = clean;
            this.infected = infected;
            Thread.ofPlatform().daemon().start(this::serve);
        }

        String address() {
            return "127.0.0.1:" + server.getLocalPort();
        }

        private void serve() {
            while (!server.isClosed()) {
                try (var socket = server.accept()) {
                    answer(socket);
                } catch (IOException closed) {
                    // the test is over, or its client went away
                }
            }
        }

        private void answer(Socket socket) throws IOException {
            var in = new DataInputStream(socket.getInputStream());
            var greeting = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
            var content = new ByteArrayOutputStream();
            for (var length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
            }
            var bad = content.toString(StandardCharsets.UTF_8).contains("BAD");
            var word = greeting.equals("zINSTREAM\0") ? (bad ? infected : clean) : "UNKNOWN COMMAND";
            socket.getOutputStream().write((word + "\0").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
