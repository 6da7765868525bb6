package io.duban.platform.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.platform.start.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What {@code duban.oidc} may say, and how a mistake in it is told. */
class ProviderSettingsTest {

    @Configuration(proxyBeanMethods = false)
    @Conditional(WhereProvidersAreConfigured.class)
    static class OnlyThen {

        @Bean
        String marker() {
            return "loaded";
        }
    }

    @TempDir
    Path folder;

    @Test
    void without_a_provider_nothing_is_loaded() {
        var nothing = new ApplicationContextRunner().withUserConfiguration(OnlyThen.class);

        nothing.run(started -> assertThat(started).doesNotHaveBean("marker"));
        nothing.withPropertyValues("duban.oidc.city.client-id=duban")
                .run(started -> assertThat(started).hasBean("marker"));
    }

    @Test
    void a_provider_needs_an_issuer_and_a_client_and_is_called_by_its_id_if_by_nothing_else() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "s3cret\n");

        var city = read(Map.of(
                        "issuer", "https://id.example/realm",
                        "client-id", "duban",
                        "client-secret-file", secret.toString()))
                .configured("city")
                .orElseThrow();

        assertThat(city.provider()).isEqualTo(new Provider("city", "city", "https://id.example/realm"));
        assertThat(city.secret()).isEqualTo("s3cret");
        assertThat(city.scopes()).containsExactly("openid");
        assertThat(city.endSession()).isTrue();
        assertThat(city.toString()).doesNotContain("s3cret");
    }

    @Test
    void names_scopes_and_signing_out_may_be_said() {
        var said = read(Map.of(
                "name", "市统一认证",
                "issuer", "https://id.example",
                "client-id", "duban",
                "scopes", "openid,profile",
                "end-session", "false",
                "strong-acr", "level-3"));

        var city = said.configured("city").orElseThrow();
        assertThat(said.all()).extracting(Provider::name).containsExactly("市统一认证");
        assertThat(city.scopes()).containsExactly("openid", "profile");
        assertThat(city.endSession()).isFalse();
        assertThat(city.strongAcr()).containsExactly("level-3");
        assertThat(city.secret()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://id.example", "ftp://id.example", "https://user@id.example", "id.example", "ht tp:"})
    void an_issuer_that_is_not_safe_is_refused_by_name(String issuer) {
        assertThatThrownBy(() -> read(Map.of("issuer", issuer, "client-id", "duban")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("duban.oidc.city.issuer");
    }

    @Test
    void on_this_machine_an_issuer_may_do_without_tls() {
        assertThat(SafeAddress.isSafe("http://localhost:9000")).isTrue();
        assertThat(SafeAddress.isSafe("http://127.0.0.1:9000/realm")).isTrue();
        assertThat(SafeAddress.isSafe("http://localhost.example")).isFalse();
    }

    @Test
    void what_is_missing_is_told_by_name() {
        assertThatThrownBy(() -> read(Map.of("issuer", "https://id.example")))
                .hasMessageContaining("duban.oidc.city.client-id");
        assertThatThrownBy(() -> read(Map.of("client-id", "duban"))).hasMessageContaining("duban.oidc.city.issuer");
        assertThatThrownBy(() -> read(Map.of(
                        "issuer", "https://id.example",
                        "client-id", "duban",
                        "client-secret-file", folder.resolve("none").toString())))
                .hasMessageContaining("duban.oidc.city.client-secret-file");
        assertThatThrownBy(
                        () -> read(Map.of("issuer", "https://id.example", "client-id", "duban", "scopes", "profile")))
                .hasMessageContaining("openid");
    }

    private static Providers read(Map<String, String> city) {
        var environment = new StandardEnvironment();
        var settings = new HashMap<String, Object>();
        city.forEach((key, value) -> settings.put("duban.oidc.city." + key, value));
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        return Providers.from(environment);
    }
}
