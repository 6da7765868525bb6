package io.duban.kernel.organisation;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;

/**
 * A delegation ends before its day 提前终止授权.
 *
 * @param from the first day on which it does not hold
 */
@EventName("delegation.ended")
public record DelegationEnded(DelegationId delegationId, LocalDate from) implements OrganisationEvent {}
