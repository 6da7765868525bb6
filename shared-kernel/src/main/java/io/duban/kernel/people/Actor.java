package io.duban.kernel.people;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The person who gives a command. Comes from the session, never from the body of a request.
 *
 * @param account the name under which the person signs in
 * @param name how pages call the person
 * @param unit the unit of a head or liaison, or that an office official is seconded from; otherwise null
 * @param leader which leader a person with the role {@link Role#LEADER} is, otherwise null
 * @param office the office 督查机构 to which an official belongs; null where there is only one, and for everybody else
 * @param standsInFor whose powers the person has beside their own today 代行
 */
public record Actor(
        String account,
        String name,
        Role role,
        @Nullable UnitRef unit,
        @Nullable LeaderRef leader,
        @Nullable UnitRef office,
        List<StandIn> standsInFor) {
    public Actor {
        standsInFor = List.copyOf(standsInFor);
    }

    /** Somebody with their own powers alone. */
    public Actor(
            String account,
            String name,
            Role role,
            @Nullable UnitRef unit,
            @Nullable LeaderRef leader,
            @Nullable UnitRef office) {
        this(account, name, role, unit, leader, office, List.of());
    }

    /** Somebody of a county with one office. */
    public Actor(String account, String name, Role role, @Nullable UnitRef unit, @Nullable LeaderRef leader) {
        this(account, name, role, unit, leader, null, List.of());
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
        return new Actor(account, name, role, unit, leader, null, standsInFor);
    }

    /** The same person, who stands in for these. */
    public Actor standingInFor(List<StandIn> others) {
        return new Actor(account, name, role, unit, leader, office, others);
    }

    /** The same person with another's powers instead of their own. */
    public Actor as(StandIn other) {
        var title = leader == null ? name : leader.title();
        return new Actor(account, title, other.role(), other.unit(), other.leader(), null, standsInFor);
    }

    /** In one's own name first, then for each of those for whom one stands in. */
    public List<Actor> capacities() {
        return Stream.concat(Stream.of(this), standsInFor.stream().map(this::as))
                .toList();
    }

    /** Whether one of these accounts is the person's own, or of somebody for whom they stand in. */
    public boolean isOrStandsInForOneOf(Set<String> accounts) {
        return accounts.contains(account)
                || standsInFor.stream().anyMatch(other -> !Collections.disjoint(other.accounts(), accounts));
    }

    public boolean worksFor(@Nullable UnitRef other) {
        return unit != null && other != null && unit.id().equals(other.id());
    }

    public boolean isLeader(@Nullable LeaderRef other) {
        return leader != null && other != null && leader.id().equals(other.id());
    }
}
