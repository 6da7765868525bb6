package io.duban.app.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.app.running.PageVisitor;
import io.duban.app.running.RunningDuban;
import io.duban.platform.loopback.LoopbackOnly;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolverProvider;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.Extension;

/**
 * Duban as a county starts it, with nothing configured that lies elsewhere, calls nobody: no update check, no font, no licence
 * server. The guard that says so watches every test of this module, and fails the class in which something reaches out.
 */
class NothingCallsOutTest {

    /** Reserved for documentation by RFC 5737; leads nowhere. */
    private static final String ELSEWHERE = "192.0.2.1";

    private final LoopbackOnly guard = new LoopbackOnly();

    @AfterEach
    void nothing_is_left_behind() throws Exception {
        guard.afterAll(null);
    }

    @Test
    void the_guard_is_found_by_itself_and_for_every_class() {
        assertThat(ServiceLoader.load(Extension.class)).hasAtLeastOneElementOfType(LoopbackOnly.class);
        assertThat(ServiceLoader.load(InetAddressResolverProvider.class))
                .anyMatch(resolver -> resolver.name().equals("local names only"));
        assertThat(System.getProperty("junit.jupiter.extensions.autodetection.enabled"))
                .isEqualTo("true");
    }

    @Test
    void a_socket_to_elsewhere_is_refused_and_fails_the_class() {
        assertThatThrownBy(() -> {
                    try (var socket = new Socket()) {
                        socket.connect(new InetSocketAddress(ELSEWHERE, 443), 100);
                    }
                })
                .isInstanceOf(ConnectException.class)
                .hasMessageContaining("this machine only");
        assertThatThrownBy(() -> InetAddress.getByName("updates.example.org")).isInstanceOf(UnknownHostException.class);

        assertThatThrownBy(() -> guard.afterAll(null))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(ELSEWHERE)
                .hasMessageContaining("updates.example.org");
    }

    @Test
    void a_running_duban_reaches_for_nobody_while_its_pages_are_looked_at() throws Exception {
        var duban = RunningDuban.shared();
        var director = PageVisitor.signIn(duban.address(), duban.person("zhuren"));
        for (var page : new String[] {"/", "/ledger", "/todo", "/rankings", "/limits", "/calendar", "/notices"}) {
            var answer = director.open(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body())
                    .as("nor does it send the browser elsewhere")
                    .doesNotContainPattern("(src|href|action)=\"(https?:)?//(?!127\\.0\\.0\\.1)");
        }

        guard.afterAll(null); // would fail here if anything had been tried
    }
}
