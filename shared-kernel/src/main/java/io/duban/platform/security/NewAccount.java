package io.duban.platform.security;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * An account that is to be made.
 *
 * @param account 2 to 40 small letters, digits, dots, hyphens or underscores
 * @param unit for a head or liaison, and for an office official who is seconded from a unit; otherwise null
 * @param leader for the role {@link Role#LEADER}, otherwise null
 * @param office the office 督查机构 to which an official belongs, where the county has several; otherwise null
 */
public record NewAccount(
        String account,
        String name,
        Role role,
        @Nullable UnitRef unit,
        @Nullable LeaderRef leader,
        @Nullable UnitRef office) {

    /** Of a county with one office. */
    public NewAccount(String account, String name, Role role, @Nullable UnitRef unit, @Nullable LeaderRef leader) {
        this(account, name, role, unit, leader, null);
    }
}
