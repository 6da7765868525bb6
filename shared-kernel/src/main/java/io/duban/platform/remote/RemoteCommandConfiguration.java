package io.duban.platform.remote;

import io.duban.platform.security.OnBehalfSigner;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The desk of a process that runs the query side alone; import it there. {@code duban.command-url} says where the command
 * side is, {@code duban.command-timeout} how long to wait for its answer (30 s).
 */
@Configuration(proxyBeanMethods = false)
public class RemoteCommandConfiguration {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

    @Bean
    RemoteCommandDesk remoteCommandDesk(
            @Value("${duban.command-url}") URI commandSide,
            @Value("${duban.command-timeout:30s}") Duration timeout,
            OnBehalfSigner signer,
            JsonMapper json) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(CONNECT_TIMEOUT)
                .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(timeout);
        var http = RestClient.builder().requestFactory(requests).build();
        return new RemoteCommandDesk(http, asFolder(commandSide), signer, json);
    }

    /** So that {@code http://host:8081/duban} keeps its last part when an address is resolved against it. */
    private static URI asFolder(URI address) {
        var text = address.toString();
        return text.endsWith("/") ? address : URI.create(text + "/");
    }
}
