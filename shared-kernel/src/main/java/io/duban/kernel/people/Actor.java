package io.duban.kernel.people;

import org.jspecify.annotations.Nullable;

/**
 * The person who gives a command. Comes from the session, never from the body of a request.
 *
 * @param account the name under which the person signs in
 * @param name how pages call the person
 * @param unit the unit of a head or liaison, or that an office official is seconded from; otherwise null
 * @param leader which leader a person with the role {@link Role#LEADER} is, otherwise null
 * @param office the office 督查机构 to which an official belongs; null where there is only one, and for everybody else
 */
public record Actor(
        String account,
        String name,
        Role role,
        @Nullable UnitRef unit,
        @Nullable LeaderRef leader,
        @Nullable UnitRef office) {

    /** Somebody of a county with one office. */
    public Actor(
            String account,
            String name,
            Role role,
            @Nullable UnitRef unit,
            @Nullable LeaderRef leader) {
        this(account, name, role, unit, leader, null);
    }

    public static Actor system(String name) {
        return new Actor("system", name, Role.SYSTEM, null, null);
    }

    public boolean isOffice() {
        return role == Role.SUPERVISOR || role == Role.OFFICE_DIRECTOR;
    }

    /** Whether tasks of this office are this official's; those of none are everybody's, and who belongs to none has all. */
    public boolean isOfOffice(@Nullable UnitRef other) {
        return office == null || other == null || office.id().equals(other.id());
    }

    /** The same person as if there were one office alone. */
    public Actor ofAnyOffice() {
        return new Actor(account, name, role, unit, leader);
    }

    public boolean worksFor(@Nullable UnitRef other) {
        return unit != null && other != null && unit.id().equals(other.id());
    }

    public boolean isLeader(@Nullable LeaderRef other) {
        return leader != null && other != null && leader.id().equals(other.id());
    }
}
