package io.duban.platform.security;

import io.duban.kernel.id.IdSource;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.platform.audit.AuditConfiguration;
import io.duban.platform.database.DatabaseConfiguration;
import io.duban.platform.database.DubanHome;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.file.FileConfiguration;
import io.duban.platform.secret.SecretConfiguration;
import io.duban.platform.time.ClockConfiguration;
import io.duban.platform.web.WebConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A real server on loopback over a database of its own, with the demo accounts of one unit and one leader. */
public final class RunningServer implements AutoCloseable {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
                "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
                "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration"
            })
    @Import({
        DatabaseConfiguration.class,
        ClockConfiguration.class,
        WebConfiguration.class,
        SecurityConfiguration.class,
        AuditConfiguration.class,
        SecretConfiguration.class,
        FileConfiguration.class,
        DoorsForTests.class
    })
    public static class Application {}

    public final TestDatabase database;
    public final UnitRef unit;
    public final LeaderRef leader;
    private final ConfigurableApplicationContext application;
    private final boolean ownsDatabase;
    private final Map<String, Object> properties;
    private final Map<String, String> passwords;
    private final Map<String, String> tokens;

    private RunningServer(
            TestDatabase database, Map<String, Object> properties, boolean ownsDatabase, Class<?>... more) {
        var application = new SpringApplicationBuilder(Application.class)
                .sources(more)
                .properties(properties)
                .run();
        this.database = database;
        this.properties = properties;
        this.ownsDatabase = ownsDatabase;
        this.application = application;
        var ids = bean(IdSource.class);
        unit = new UnitRef(new UnitId(ids.next()), "县教育局");
        leader = new LeaderRef(new LeaderId(ids.next()), "副县长", "石磊");
        bean(DemoAccounts.class).provide(List.of(unit), List.of(leader));
        passwords = column(1);
        tokens = column(4);
    }

    public static RunningServer start(Class<?>... more) {
        return start(Map.of(), more);
    }

    public static RunningServer start(Map<String, Object> settings, Class<?>... more) {
        var database = TestDatabase.fresh();
        var properties = new HashMap<>(database.properties());
        properties.put("server.address", "127.0.0.1");
        properties.put("duban.sign-in.account.failures", 1000); // tests of other things fail on purpose, and often
        properties.put("duban.sign-in.address.failures", 1000);
        properties.put("server.port", 0);
        properties.put("spring.jackson.deserialization.fail-on-unknown-properties", true);
        properties.put("spring.servlet.multipart.max-file-size", "100KB");
        properties.put("management.endpoints.web.exposure.include", "health,prometheus,info");
        properties.put("logging.level.org.springframework.security", "debug");
        properties.put("duban.second-factor.required", "");
        properties.putAll(settings);
        return new RunningServer(database, properties, true, more);
    }

    /** A second node over the same database and home. */
    public RunningServer besides() {
        return new RunningServer(database, properties, false);
    }

    private Map<String, String> column(int number) {
        try (var lines = Files.lines(accountFile())) {
            return lines.map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(columns -> columns[0], columns -> columns[number]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path accountFile() {
        return bean(DubanHome.class).resolve(AccountFile.NAME);
    }

    public String address() {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    public String password(String account) {
        return passwords.get(account);
    }

    /** What the header {@code Authorization} says with this person's handed-out token. */
    public String bearer(String account) {
        return "Bearer " + tokens.get(account);
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    public <T> T bean(Class<T> type, String name) {
        return application.getBean(name, type);
    }

    /** A browser that has not signed in. */
    public Browser browser() {
        return new Browser(address());
    }

    /** A browser in which this account has signed in. */
    public Browser signedIn(String account) {
        var browser = browser();
        browser.signIn(account, password(account));
        return browser;
    }

    /** How many rows a question finds, asked as the superuser. */
    public int count(String question) {
        try (var connection = database.adminDataSource().getConnection();
                var asked = connection.createStatement();
                var rows = asked.executeQuery(question)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes what no page offers, as the superuser. */
    public void sql(String statement) {
        try (var connection = database.adminDataSource().getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        application.close();
        if (ownsDatabase) {
            database.close();
        }
    }
}
