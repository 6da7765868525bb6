package io.duban.platform.security;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitRef;
import io.duban.platform.password.PasswordLife;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code events.account}: what a person signs in with and acts as.
 *
 * @param passwordHash with the encoder's name in front, such as {@code {bcrypt}…}; never shown
 * @param disabled a disabled account is nobody: it cannot sign in and what is open ends with the next request
 * @param password how long the password holds
 * @param office the office 督查机构 to which an official belongs, where the county has several
 */
public record Account(
        String account,
        String passwordHash,
        String name,
        Role role,
        @Nullable UnitRef unit,
        @Nullable LeaderRef leader,
        boolean disabled,
        PasswordLife password,
        @Nullable UnitRef office) {

    /** Of a county with one office. */
    public Account(
            String account,
            String passwordHash,
            String name,
            Role role,
            @Nullable UnitRef unit,
            @Nullable LeaderRef leader,
            boolean disabled,
            PasswordLife password) {
        this(account, passwordHash, name, role, unit, leader, disabled, password, null);
    }

    public Actor actor() {
        return new Actor(account, name, role, unit, leader, office);
    }

    /** Without the hash, so that no log shows it. */
    @Override
    public String toString() {
        return "Account[%s, %s%s]".formatted(account, role, disabled ? ", disabled" : "");
    }
}
