package io.duban.command.organisation;

import io.duban.kernel.organisation.DelegationId;
import io.duban.kernel.organisation.Deputy;
import io.duban.kernel.organisation.HeadDelegated;
import io.duban.kernel.organisation.LeaderDelegated;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who may decide for whom, in what and how long.
 *
 * @param leader who gave it, if a leader did
 * @param unit whose head gave it, if a head did
 * @param leaderDeputy who was given it by a leader
 * @param unitDeputy who was given it by a head
 * @param until the last day as it was given
 * @param endedFrom the first day on which it does not hold any more, if it was ended early
 */
public record DelegationTerm(
        DelegationId id,
        @Nullable LeaderId leader,
        @Nullable UnitId unit,
        @Nullable LeaderId leaderDeputy,
        @Nullable Deputy unitDeputy,
        String matter,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate endedFrom) {

    static DelegationTerm of(LeaderDelegated e) {
        return new DelegationTerm(
                e.delegationId(), e.leader().id(), null, e.deputy().id(), null, e.matter(), e.from(), e.until(), null);
    }

    static DelegationTerm of(HeadDelegated e) {
        return new DelegationTerm(
                e.delegationId(), null, e.unit().id(), null, e.deputy(), e.matter(), e.from(), e.until(), null);
    }

    /** Of two early ends the earlier one counts. */
    DelegationTerm endedFrom(LocalDate day) {
        var end = endedFrom == null || day.isBefore(endedFrom) ? day : endedFrom;
        return new DelegationTerm(id, leader, unit, leaderDeputy, unitDeputy, matter, from, until, end);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until) && (endedFrom == null || day.isBefore(endedFrom));
    }
}
