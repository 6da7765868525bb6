package io.duban.platform.oidc;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Calls out to providers: soon given up, so that a provider that hangs holds no request; no redirect is followed. */
final class ProviderCalls {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final String DISCOVERY = "/.well-known/openid-configuration";

    private final JdkClientHttpRequestFactory http;

    ProviderCalls() {
        http = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build());
        http.setReadTimeout(ANSWER);
    }

    /** What the provider says about itself. */
    Map<String, Object> discover(String issuer) {
        var base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        var said = RestClient.builder()
                .requestFactory(http)
                .build()
                .get()
                .uri(base + DISCOVERY)
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {});
        return said == null ? Map.of() : said;
    }

    /** For the keys by which the provider signs. */
    RestTemplate forKeys() {
        return new RestTemplate(http);
    }

    /** For the code that is exchanged for an identity; the library's own converters and error handler. */
    RestClientAuthorizationCodeTokenResponseClient forTokens() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(http)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }
}
