package io.duban.command.desk;

import static io.duban.command.People.SUPERVISOR;

import io.duban.command.CommandSideConfiguration;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.RequestRegistration;
import io.duban.kernel.task.TaskId;
import io.duban.platform.audit.AuditConfiguration;
import io.duban.platform.database.DatabaseConfiguration;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.EventStoreConfiguration;
import io.duban.platform.event.RecordedEvent;
import io.duban.platform.file.FileConfiguration;
import io.duban.platform.secret.SecretConfiguration;
import io.duban.platform.time.ClockConfiguration;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** A running command side without web, over a real database; several may share one. */
public final class CommandNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private CommandNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static CommandNode over(TestDatabase database) {
        return over(database, Clock.system(CountyTime.ZONE));
    }

    /** One that lives by another clock. */
    public static CommandNode over(TestDatabase database, Clock clock) {
        var settings = Stream.concat(
                        database.properties().entrySet().stream().map(e -> "--" + e.getKey() + "=" + e.getValue()),
                        Stream.of("--spring.main.banner-mode=off"))
                .toArray(String[]::new);
        var application = new SpringApplicationBuilder(App.class)
                .web(WebApplicationType.NONE)
                .initializers((GenericApplicationContext begun) ->
                        begun.registerBean("testClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .application();
        // Logging belongs to the whole Java process: two nodes that start in it at once would set it up over each
        // other.
        application.setListeners(application.getListeners().stream()
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList());
        return new CommandNode(application.run(settings));
    }

    public CommandDesk desk() {
        return context.getBean("localCommandDesk", CommandDesk.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Hands a command in and expects it to be done. */
    public CommandAnswer.Done done(Object command, Actor actor) {
        return done(command, actor, null);
    }

    public CommandAnswer.Done done(Object command, Actor actor, @Nullable String key) {
        return switch (desk().submit(command, actor, key)) {
            case CommandAnswer.Done done -> done;
            case CommandAnswer.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    /** A draft of the supervisor's that waits for the approval of its registration. */
    public TaskId awaitingApproval(DraftTask draft) {
        var task = new TaskId(done(draft, SUPERVISOR).id());
        done(new RequestRegistration(task), SUPERVISOR);
        return task;
    }

    /** Hands a command in and expects the code of a refusal. */
    public String refused(Object command, Actor actor, @Nullable String key) {
        return switch (desk().submit(command, actor, key)) {
            case CommandAnswer.Done done -> throw new AssertionError(done.toString());
            case CommandAnswer.Refused refused -> refused.rejection().code();
        };
    }

    public List<RecordedEvent> stream(UUID id) {
        return bean(EventReader.class).stream(id);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        DatabaseConfiguration.class,
        EventStoreConfiguration.class,
        ClockConfiguration.class,
        AuditConfiguration.class,
        SecretConfiguration.class,
        FileConfiguration.class,
        CommandSideConfiguration.class
    })
    static class App {}
}
