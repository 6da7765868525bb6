package io.duban.platform.security;

import io.duban.kernel.command.CommandCatalog;
import io.duban.kernel.digest.SendDigest;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.task.LookAtClocks;
import io.duban.platform.password.PasswordLife;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the other side may hand in as Duban itself: the work of the clock, and nothing else. No account of this name is ever
 * looked up, so that a person who was given it gains nothing.
 */
final class DubanItself {

    private static final Actor DUBAN = Actor.system("系统");

    private static final Set<String> DOORS = Stream.of(LookAtClocks.class, SendDigest.class)
            .map(command -> "/api/commands/" + CommandCatalog.nameOf(command))
            .collect(Collectors.toUnmodifiableSet());

    private DubanItself() {}

    static boolean is(String account) {
        return account.equals(DUBAN.account());
    }

    /** Itself at these doors; nobody at any other. */
    static Optional<Account> at(String method, String path) {
        return method.equals("POST") && DOORS.contains(path)
                ? Optional.of(new Account(
                        DUBAN.account(), "", DUBAN.name(), Role.SYSTEM, null, null, false, PasswordLife.LASTING))
                : Optional.empty();
    }
}
