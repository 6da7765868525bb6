package io.duban.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class DatabaseSettingsTest {

    static final DubanHome HOME = new DubanHome(Path.of("/home-of-duban"));
    static final String URL = "jdbc:postgresql://db.county:5432/duban?password=secret";

    @Test
    void without_settings_the_database_is_our_own() {
        assertThat(settings(Map.of())).isEqualTo(new DatabaseSettings.Embedded(HOME));
    }

    @Test
    void with_url_user_and_password_it_is_external() {
        assertThat(settings(Map.of(
                        "DUBAN_DATABASE_URL", URL, "DUBAN_DATABASE_USER", "duban", "DUBAN_DATABASE_PASSWORD", "p")))
                .isEqualTo(new DatabaseSettings.External(new Login(URL, "duban", "p")));
    }

    @Test
    void half_of_the_settings_get_one_line_rather_than_another_database() {
        assertThatThrownBy(() -> settings(Map.of("DUBAN_DATABASE_URL", URL)))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("设置不全");
        assertThatThrownBy(() -> settings(Map.of("DUBAN_DATABASE_USER", "duban", "DUBAN_DATABASE_PASSWORD", "p")))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("设置不全");
    }

    @Test
    void another_kind_of_database_gets_one_line() {
        assertThatThrownBy(() ->
                        settings(Map.of("DUBAN_DATABASE_URL", "jdbc:mysql://db/duban", "DUBAN_DATABASE_USER", "duban")))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("jdbc:postgresql://");
    }

    @Test
    void no_password_is_ever_printed() {
        assertThat(settings(Map.of(
                                "DUBAN_DATABASE_URL",
                                URL,
                                "DUBAN_DATABASE_USER",
                                "duban",
                                "DUBAN_DATABASE_PASSWORD",
                                "hush"))
                        .toString())
                .contains("duban@db.county:5432/duban")
                .doesNotContain("secret", "hush");
    }

    @Test
    void the_pools_have_sizes_that_can_be_set() {
        assertThat(PoolSizes.from(new StandardEnvironment())).isEqualTo(new PoolSizes(10, 16));
        assertThat(PoolSizes.from(environment(Map.of("DUBAN_DATABASE_POOL_EVENTS", "3"))))
                .isEqualTo(new PoolSizes(3, 16));
    }

    private static DatabaseSettings settings(Map<String, Object> given) {
        return DatabaseSettings.from(environment(given), HOME);
    }

    private static StandardEnvironment environment(Map<String, Object> given) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("given", new HashMap<>(given)));
        return environment;
    }
}
