package io.duban.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
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
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** An application on somebody's PostgreSQL: it works, or one line says why not. */
@ExtendWith(OutputCaptureExtension.class)
class ExternalDatabaseTest {

    /** Not marked as a configuration, so that no other module's scan finds it in the test-jar. */
    @EnableAutoConfiguration(
            excludeName = {
                "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
                "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
                "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration"
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
    void without_settings_it_starts_its_own_server_and_stops_it_when_it_ends() throws IOException {
        DubanHome home = TestServer.newHome();
        properties = new HashMap<>(Map.of("duban.home", home.path().toString()));
        try (ConfigurableApplicationContext application = run()) {
            assertThat(userOf(application, "eventsJdbc")).isEqualTo("duban_command");
            assertThat(application.getBean(DubanHome.class)).isEqualTo(home);
            assertThat(home.resolve("postgres/postmaster.pid")).exists();
        }
        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_database_that_is_down_costs_a_web_application_one_line(CapturedOutput output) {
        properties.put("duban.database.url", "jdbc:postgresql://127.0.0.1:1/duban");
        properties.put("server.port", 0);
        // What Spring says of any failed start, before the reason is reported; an executable sets these.
        properties.put("logging.level.org.springframework.boot.web.server.servlet.context", "ERROR");
        properties.put("logging.level.org.springframework.boot.autoconfigure.logging", "WARN");
        int before = output.getOut().length();

        refused(WebApplicationType.SERVLET).hasMessageContaining("连不上数据库 127.0.0.1:1/duban");

        String printed = output.getOut().substring(before);
        assertThat(printed.lines().filter(line -> line.contains(" WARN ") || line.contains(" ERROR ")))
                .singleElement()
                .asString()
                .endsWith("连不上数据库 127.0.0.1:1/duban；请确认 PostgreSQL 已经启动、地址和端口正确、网络可达。");
        assertThat(printed).doesNotContain("Tomcat", "\tat ", "Exception", "APPLICATION FAILED TO START");
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
        properties.put(
                "duban.database.url", TestServer.running().login("of_poor").url());
        loginAs("poor");
        refused()
                .hasMessageContaining("权限不够")
                .hasMessageContaining("GRANT duban_command, duban_query, duban_reader TO \"poor\"")
                .hasMessageContaining("GRANT CREATE ON DATABASE \"of_poor\" TO \"poor\"");

        TestServer.asAdministrator("GRANT duban_command, duban_query, duban_reader TO \"poor\"");
        TestServer.asAdministrator("GRANT CREATE ON DATABASE \"of_poor\" TO \"poor\"");
        try (ConfigurableApplicationContext application = run()) {
            assertThat(userOf(application, "viewsJdbc")).isEqualTo("duban_query");
        }
    }

    @Test
    void a_user_who_can_make_schemas_but_not_the_roles_gets_the_same_line() {
        TestServer.asAdministrator("CREATE ROLE half LOGIN PASSWORD 'test'");
        TestServer.asAdministrator("CREATE DATABASE of_half OWNER half");
        properties.put(
                "duban.database.url", TestServer.running().login("of_half").url());
        loginAs("half");
        refused().hasMessageContaining("GRANT duban_command, duban_query, duban_reader TO \"half\"");
    }

    @Test
    void a_user_for_whom_schemas_and_roles_are_made_needs_no_right_to_make_them() {
        TestServer.asAdministrator("CREATE ROLE served LOGIN PASSWORD 'test'");
        TestServer.asAdministrator("GRANT duban_command, duban_query, duban_reader TO served");
        try (TestDatabase other = TestDatabase.fresh()) {
            JdbcClient admin = JdbcClient.create(other.adminDataSource());
            admin.sql("DROP SCHEMA events, views CASCADE").update();
            admin.sql("CREATE SCHEMA events AUTHORIZATION served").update();
            admin.sql("CREATE SCHEMA views AUTHORIZATION duban_query").update();
            properties.put("duban.database.url", other.login().url());
            loginAs("served");
            try (ConfigurableApplicationContext application = run()) {
                assertThat(userOf(application, "eventsJdbc")).isEqualTo("duban_command");
            }
        }
    }

    private void loginAs(String user) {
        properties.put("duban.database.user", user);
        properties.put("duban.database.password", "test");
    }

    private ConfigurableApplicationContext run() {
        return run(WebApplicationType.NONE);
    }

    private ConfigurableApplicationContext run(WebApplicationType type) {
        return new SpringApplicationBuilder(Application.class)
                .web(type)
                .properties(properties)
                .run();
    }

    private AbstractThrowableAssert<?, ?> refused() {
        return refused(WebApplicationType.NONE);
    }

    private AbstractThrowableAssert<?, ?> refused(WebApplicationType type) {
        Throwable failure = catchThrowable(() -> run(type).close());
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
