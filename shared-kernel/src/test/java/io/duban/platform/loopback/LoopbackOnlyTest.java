package io.duban.platform.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.Test;

/** 192.0.2.0/24 is reserved for documentation and leads nowhere. */
class LoopbackOnlyTest {

    private static final String NOWHERE = "192.0.2.1";

    @Test
    void a_socket_to_elsewhere_is_caught_whatever_api_opens_it() {
        var address = new InetSocketAddress(NOWHERE, 9);

        assertThat(LoopbackOnly.attemptsOf(() -> new Socket().connect(address, 50)))
                .containsExactly("/" + NOWHERE);
        assertThat(LoopbackOnly.attemptsOf(() -> SocketChannel.open(address))).containsExactly("/" + NOWHERE);
        assertThat(LoopbackOnly.attemptsOf(() -> new DatagramSocket().connect(address)))
                .containsExactly("/" + NOWHERE);
        assertThat(LoopbackOnly.attemptsOf(
                        () -> URI.create("http://" + NOWHERE + "/").toURL().getContent()))
                .containsExactly("/" + NOWHERE);
        assertThat(LoopbackOnly.attemptsOf(() -> HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://" + NOWHERE + "/"))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())))
                .contains("/" + NOWHERE);
    }

    @Test
    void a_name_elsewhere_is_not_looked_up() {
        assertThat(LoopbackOnly.attemptsOf(() -> InetAddress.getByName("updates.example.org")))
                .containsExactly("updates.example.org");
    }

    @Test
    void a_name_that_exists_nowhere_is_unknown_without_anybody_being_asked() {
        assertThatThrownBy(() -> InetAddress.getByName("no-such-host.invalid"))
                .isInstanceOf(UnknownHostException.class);
        assertThat(LoopbackOnly.attemptsOf(() -> InetAddress.getByName("no-such-host.invalid")))
                .isEmpty();
    }

    @Test
    void an_attempt_fails_the_class_that_made_it() throws Exception {
        var guard = new LoopbackOnly();
        LoopbackOnly.note("somewhere");

        assertThatThrownBy(() -> guard.afterAll(null))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("somewhere");
        guard.afterAll(null);
    }

    @Test
    void this_machine_may_be_reached() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var socket = new Socket("localhost", server.getLocalPort())) {
            assertThat(socket.isConnected()).isTrue();
        }
    }
}
