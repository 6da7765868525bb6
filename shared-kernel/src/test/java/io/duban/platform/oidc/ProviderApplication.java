package io.duban.platform.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServlet;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Spring Authorization Server with two people, one client, and a flaw if a test wants one. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class ProviderApplication {

    static final String CLIENT = "duban";
    static final String ELSEWHERE = "https://elsewhere.example";

    @Bean
    TomcatServletWebServerFactory web() {
        var web = new TomcatServletWebServerFactory(0);
        web.setAddress(InetAddress.getLoopbackAddress());
        return web;
    }

    /** Everything is done by filters; they want a servlet behind them. */
    @Bean
    ServletRegistrationBean<HttpServlet> nothingElse() {
        return new ServletRegistrationBean<>(new HttpServlet() {}, "/");
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, AtomicReference<ProviderFlaw> flaw) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(oidc -> oidc.providerConfigurationEndpoint(
                            discovery -> discovery.providerConfigurationCustomizer(said -> {
                                if (flaw.get() == ProviderFlaw.NAMES_ITSELF_OTHERWISE) {
                                    said.issuer(ELSEWHERE);
                                }
                            })));
                })
                .authorizeHttpRequests(who -> who.anyRequest().authenticated())
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http) {
        return http.authorizeHttpRequests(who -> who.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    UserDetailsService users(RunningProvider.People people) {
        return new InMemoryUserDetailsManager(people.passwords().entrySet().stream()
                .map(person -> User.withUsername(person.getKey())
                        .password("{noop}" + person.getValue())
                        .authorities("PERSON")
                        .build())
                .toList());
    }

    @Bean
    InMemoryRegisteredClientRepository clients(RunningProvider.People people) {
        return new InMemoryRegisteredClientRepository(client(people.clientSecret(), "http://127.0.0.1:1", "none"));
    }

    static RegisteredClient client(String secret, String duban, String... ids) {
        var client = RegisteredClient.withId("the-one")
                .clientId(CLIENT)
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .postLogoutRedirectUri(duban + "/login?logout")
                .scope("openid")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build());
        for (var id : ids) {
            client.redirectUri(duban + "/login/oidc/callback/" + id);
        }
        return client.build();
    }

    @Bean
    JWKSource<SecurityContext> keys() {
        return new ImmutableJWKSet<>(new JWKSet(key()));
    }

    /** The other key bears the same name, so that nothing but the signature gives it away. */
    @Bean
    JwtEncoder signer(JWKSource<SecurityContext> keys, AtomicReference<ProviderFlaw> flaw) {
        var right = new NimbusJwtEncoder(keys);
        var wrong = new NimbusJwtEncoder(keys());
        return claims -> (flaw.get() == ProviderFlaw.SIGNS_WITH_ANOTHER_KEY ? wrong : right).encode(claims);
    }

    @Bean
    JwtDecoder reader(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    /** Without an issuer of its own: the provider is what it is called by. */
    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(AtomicReference<ProviderFlaw> flaw) {
        return token -> {
            if (!OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
                return;
            }
            var person = token.getPrincipal().getName();
            token.getClaims().claim("name", RunningProvider.nameOf(person));
            token.getClaims()
                    .claim("amr", person.equals(RunningProvider.CAREFUL) ? List.of("pwd", "otp") : List.of("pwd"));
            switch (flaw.get()) {
                case NONE, SIGNS_WITH_ANOTHER_KEY, NAMES_ITSELF_OTHERWISE -> {}
                case SAYS_ANOTHER_AUDIENCE -> token.getClaims().audience(List.of("another-client"));
                case SAYS_ANOTHER_NONCE -> token.getClaims().claim("nonce", "of-another-sign-in");
                case SAYS_ANOTHER_ISSUER -> token.getClaims().issuer(ELSEWHERE);
                case SAYS_IT_EXPIRED ->
                    token.getClaims()
                            .issuedAt(Instant.now().minusSeconds(900))
                            .expiresAt(Instant.now().minusSeconds(600));
            }
        };
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
