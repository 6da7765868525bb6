package io.duban.app.running;

import io.duban.app.start.ServerParts;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.AxonQuiet;
import io.duban.platform.event.EventReader;
import io.duban.query.projection.CatchUp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Duban as a user starts it, with the demo county, on a free port of the loopback address. One for all tests that only need to look. */
public final class RunningDuban implements AutoCloseable {

    private static @Nullable RunningDuban shared;

    private final ServletWebServerApplicationContext context;
    private final TestDatabase database;
    private final Path home;

    private RunningDuban(ServletWebServerApplicationContext context, TestDatabase database, Path home) {
        this.context = context;
        this.database = database;
        this.home = home;
    }

    /** The one that whole test classes share; it ends after the last test. */
    public static synchronized RunningDuban shared() {
        if (shared == null) {
            shared = start(TestDatabase.fresh());
        }
        return shared;
    }

    static synchronized void endShared() {
        if (shared != null) {
            shared.close();
            shared = null;
        }
    }

    public static RunningDuban start(TestDatabase database, String... more) {
        return start(database, freshHome(), more);
    }

    public static RunningDuban start(TestDatabase database, Path home, String... more) {
        return start(database, home, null, more);
    }

    /** @param clock what this Duban takes for the time; null for the machine's */
    public static RunningDuban start(TestDatabase database, Path home, @Nullable Clock clock, String... more) {
        AxonQuiet.apply();
        var settings = new LinkedHashMap<String, Object>(database.properties());
        settings.put("duban.home", home); // its own, for the accounts' file
        settings.put("server.port", 0);
        settings.put("duban.automation.enabled", false); // what a test sees depends on no hour and no day
        for (var argument : more) { // a setting that is given twice would become a list
            var setting = argument.substring("--".length()).split("=", 2);
            settings.put(setting[0], setting[1]);
        }
        var arguments = settings.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
        var context = new SpringApplicationBuilder(ServerParts.class)
                .initializers(starting -> tellsTheTime(clock, (GenericApplicationContext) starting))
                .run(arguments.toArray(String[]::new));
        untilTheViewsShowEverything(context);
        return new RunningDuban((ServletWebServerApplicationContext) context, database, home);
    }

    private static void tellsTheTime(@Nullable Clock clock, GenericApplicationContext context) {
        if (clock != null) {
            context.registerBean("movableClock", Clock.class, () -> clock, definition -> definition.setPrimary(true));
        }
    }

    private static void untilTheViewsShowEverything(ApplicationContext context) {
        context.getBeanProvider(CatchUp.class)
                .ifAvailable(views ->
                        views.awaitPosition(context.getBean(EventReader.class).head(), Duration.ofMinutes(1)));
    }

    public static Path freshHome() {
        try {
            return Files.createTempDirectory("duban-home");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(context.getWebServer()).getPort();
    }

    public TestDatabase database() {
        return database;
    }

    public Path home() {
        return home;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** The handed-over accounts by user name. */
    public Map<String, HandedAccount> accounts() {
        return HandedAccount.in(home);
    }

    /** A person of this role who works for the given unit or holds the given post. */
    public HandedAccount person(String role, String place) {
        return accounts().values().stream()
                .filter(account ->
                        account.role().equals(role) && account.place().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + role + " of " + place));
    }

    public HandedAccount person(String account) {
        return Objects.requireNonNull(accounts().get(account), account);
    }

    public ApiCaller as(HandedAccount person) {
        return new ApiCaller(address(), person);
    }

    @Override
    public void close() {
        context.close();
    }
}
