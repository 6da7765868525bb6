package io.duban.kernel.organisation;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit's head lets somebody of the same unit decide in a matter 授权.
 *
 * @param head as the unit's head was called then; null if none was recorded
 * @param until the last day
 */
@EventName("unit.head_delegated")
public record HeadDelegated(
        DelegationId delegationId,
        UnitRef unit,
        @Nullable PostHolder head,
        Deputy deputy,
        String matter,
        LocalDate from,
        LocalDate until)
        implements OrganisationEvent {}
