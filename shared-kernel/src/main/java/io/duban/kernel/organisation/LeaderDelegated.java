package io.duban.kernel.organisation;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.LeaderRef;
import java.time.LocalDate;

/**
 * A leader lets another one decide in a matter 授权.
 *
 * @param until the last day
 */
@EventName("leader.delegated")
public record LeaderDelegated(
        DelegationId delegationId, LeaderRef leader, LeaderRef deputy, String matter, LocalDate from, LocalDate until)
        implements OrganisationEvent {}
