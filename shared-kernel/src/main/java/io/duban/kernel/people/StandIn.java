package io.duban.kernel.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for whom another person acts today 代行, by a delegation that is in force.
 *
 * @param name whose powers they are, as the timeline says it: post and name of a leader, name of a unit's head
 * @param role {@link Role#LEADER} or {@link Role#UNIT_HEAD}
 * @param unit whose head it is, otherwise null
 * @param leader which leader it is, otherwise null
 * @param accounts the accounts of that person; none if there is no account
 */
public record StandIn(
        String name,
        Role role,
        @Nullable UnitRef unit,
        @Nullable LeaderRef leader,
        Set<String> accounts) {
    public StandIn {
        accounts = Set.copyOf(accounts);
    }
}
