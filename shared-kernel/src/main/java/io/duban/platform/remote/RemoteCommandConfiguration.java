package io.duban.platform.remote;

import io.duban.platform.security.OnBehalfSigner;
import io.duban.platform.start.CannotStart;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The desks of a process that runs the query side alone; import it there. {@code duban.command-url} says where the command
 * side is, {@code duban.command-timeout} how long to wait for its answer (30 s).
 */
@Configuration(proxyBeanMethods = false)
public class RemoteCommandConfiguration {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

    @Bean
    RemoteCommandDesk remoteCommandDesk(SignedRequests requests, JsonMapper json) {
        return new RemoteCommandDesk(requests, json);
    }

    @Bean
    RemoteLedgerDesk remoteLedgerDesk(SignedRequests requests, JsonMapper json) {
        return new RemoteLedgerDesk(requests, json);
    }

    @Bean
    RemoteRosterDesk remoteRosterDesk(SignedRequests requests, JsonMapper json) {
        return new RemoteRosterDesk(requests, json);
    }

    @Bean
    SignedRequests signedRequests(
            @Value("${duban.command-url:}") String commandSide,
            @Value("${duban.command-timeout:30s}") Duration timeout,
            OnBehalfSigner signer) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(CONNECT_TIMEOUT)
                .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(timeout);
        var http = RestClient.builder().requestFactory(requests).build();
        return new SignedRequests(http, asFolder(commandSide), signer);
    }

    /** Ends with a slash, so that {@code http://host:8081/duban} keeps its last part when an address is resolved against it. */
    static URI asFolder(String address) {
        var text = address.strip();
        if (text.isEmpty()) {
            throw new CannotStart("只启动查询侧时，要用 --duban.command-url 写明命令侧的地址，例如 http://127.0.0.1:8081。");
        }
        try {
            var folder = new URI(text.endsWith("/") ? text : text + "/");
            if (folder.getHost() != null && folder.getScheme().matches("https?")) {
                return folder;
            }
        } catch (URISyntaxException unreadable) {
            // told below, with every other address that leads nowhere
        }
        throw new CannotStart("命令侧的地址（duban.command-url）应形如 http://127.0.0.1:8081，现为“" + text + "”。");
    }
}
