package io.duban.kernel.command;

import io.duban.kernel.county.LimitsCommand;
import io.duban.kernel.digest.DigestCommand;
import io.duban.kernel.notice.NoticeCommand;
import io.duban.kernel.organisation.OrganisationCommand;
import io.duban.kernel.ranking.adoption.RuleBookCommand;
import io.duban.kernel.ranking.period.PeriodCommand;
import io.duban.kernel.task.CarryOverTask;
import io.duban.kernel.task.TaskCommand;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every command that people may send, by its kebab-case name; read from the sealed families, so that none is forgotten. */
public final class CommandCatalog {

    private static final Map<String, Class<?>> BY_NAME = read();

    private CommandCatalog() {}

    /** Name to record class, in the order in which the families declare them. */
    public static Map<String, Class<?>> all() {
        return BY_NAME;
    }

    /** The command with this name, or null. */
    public static @Nullable Class<?> classOf(String name) {
        return BY_NAME.get(name);
    }

    /** {@code DispatchTask} is offered as {@code dispatch-task}. */
    public static String nameOf(Class<?> command) {
        return command.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Class<?>> read() {
        var names = new LinkedHashMap<String, Class<?>>();
        Stream.of(
                        TaskCommand.class,
                        NoticeCommand.class,
                        OrganisationCommand.class,
                        LimitsCommand.class,
                        DigestCommand.class,
                        RuleBookCommand.class,
                        PeriodCommand.class)
                .flatMap(CommandCatalog::leaves)
                .filter(type -> type != CarryOverTask.class) // rows come in through a ledger import only
                .forEach(type -> names.put(nameOf(type), type));
        return Collections.unmodifiableMap(names);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CommandCatalog::leaves)
                : Stream.of(type);
    }
}
