package io.duban.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.HashMap;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** An application on somebody's PostgreSQL: it works, or one line says why not. */
@ExtendWith(OutputCaptureExtension.class)
class ExternalDatabaseTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
                "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration"
            })
    @Import(DatabaseConfiguration.class)
    static class Application {}

    TestDatabase database;
    Map<String, Object> properties;

    @BeforeEach
    void a_database() {
        database = TestDatabase.fresh();
        properties = new HashMap<>(database.properties());
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void an_application_gets_two_of_everything_and_none_is_primary() {
        try (ConfigurableApplicationContext application = run()) {
            assertThat(application.getBeanNamesForType(DataSource.class))
                    .containsExactlyInAnyOrder("eventsDataSource", "viewsDataSource");
            assertThat(application.getBeanNamesForType(PlatformTransactionManager.class))
                    .containsExactlyInAnyOrder("eventsTransactionManager", "viewsTransactionManager");
            assertThat(userOf(application, "eventsJdbc")).isEqualTo("duban_command");
            assertThat(userOf(application, "viewsJdbc")).isEqualTo("duban_query");
        }
    }

    @Test
    void a_database_that_is_down_gets_one_line(CapturedOutput output) {
        properties.put("duban.database.url", "jdbc:postgresql://127.0.0.1:1/duban");
        refused().hasMessageContaining("连不上数据库 127.0.0.1:1/duban");
        assertThat(output).contains("连不上数据库 127.0.0.1:1/duban").doesNotContain("\tat ", "APPLICATION FAILED TO START");
    }

    @Test
    void a_host_that_does_not_exist_gets_one_line() {
        properties.put("duban.database.url", "jdbc:postgresql://no-such-host.invalid/duban");
        refused().hasMessageContaining("连不上数据库 no-such-host.invalid/duban");
    }

    @Test
    void a_wrong_password_gets_one_line_that_does_not_print_it() {
        properties.put("duban.database.password", "guess");
        refused().hasMessageContaining("拒绝用户 duban 登录").hasMessageNotContaining("guess");
    }

    @Test
    void a_database_that_is_missing_gets_one_line() {
        properties.put("duban.database.url", database.login().url() + "_missing");
        refused().hasMessageContaining("不存在");
    }

    @Test
    void an_external_server_that_does_not_wait_for_the_disk_is_refused() {
        TestServer.asAdministrator("CREATE ROLE hasty LOGIN SUPERUSER PASSWORD 'test'");
        TestServer.asAdministrator("ALTER ROLE hasty SET synchronous_commit TO off");
        loginAs("hasty");
        refused().hasMessageContaining("synchronous_commit");
    }

    @Test
    void a_user_without_rights_gets_one_line_with_the_cure_and_the_cure_cures() {
        TestServer.asAdministrator("CREATE ROLE poor LOGIN PASSWORD 'test'");
        TestServer.asAdministrator("CREATE DATABASE of_poor");
        properties.put("duban.database.url", TestServer.running().login("of_poor").url());
        loginAs("poor");
        refused().hasMessageContaining("权限不够")
                .hasMessageContaining("GRANT duban_command, duban_query TO \"poor\"")
                .hasMessageContaining("GRANT CREATE ON DATABASE \"of_poor\" TO \"poor\"");

        TestServer.asAdministrator("GRANT duban_command, duban_query TO \"poor\"");
        TestServer.asAdministrator("GRANT CREATE ON DATABASE \"of_poor\" TO \"poor\"");
        try (ConfigurableApplicationContext application = run()) {
            assertThat(userOf(application, "viewsJdbc")).isEqualTo("duban_query");
        }
    }

    @Test
    void a_user_who_can_make_schemas_but_not_the_roles_gets_the_same_line() {
        TestServer.asAdministrator("CREATE ROLE half LOGIN PASSWORD 'test'");
        TestServer.asAdministrator("CREATE DATABASE of_half OWNER half");
        properties.put("duban.database.url", TestServer.running().login("of_half").url());
        loginAs("half");
        refused().hasMessageContaining("GRANT duban_command, duban_query TO \"half\"");
    }

    private void loginAs(String user) {
        properties.put("duban.database.user", user);
        properties.put("duban.database.password", "test");
    }

    private ConfigurableApplicationContext run() {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .run();
    }

    private AbstractThrowableAssert<?, ?> refused() {
        Throwable failure = catchThrowable(() -> run().close());
        while (failure != null && !(failure instanceof DatabaseUnusable)) {
            failure = failure.getCause();
        }
        return assertThat(failure).isInstanceOf(DatabaseUnusable.class).hasMessageNotContaining("\n");
    }

    private static String userOf(ConfigurableApplicationContext application, String jdbc) {
        return application
                .getBean(jdbc, JdbcClient.class)
                .sql("SELECT current_user")
                .query(String.class)
                .single();
    }
}
