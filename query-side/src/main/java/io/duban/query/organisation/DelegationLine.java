package io.duban.query.organisation;

import io.duban.kernel.organisation.DelegationId;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import io.duban.query.task.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delegation 授权 as it was given, and its early end if it had one by then.
 *
 * @param giver post and name, or unit and head, as they were called then
 * @param until the last day on which it holds, an early end taken into account
 * @param state {@code in-force}, {@code upcoming}, {@code over} or {@code ended} early
 */
public record DelegationLine(
        DelegationId id,
        @Nullable LeaderId leader,
        @Nullable UnitId unit,
        String giver,
        @Nullable LeaderId deputyLeader,
        String deputy,
        @Nullable String deputyAccount,
        String matter,
        LocalDate from,
        LocalDate until,
        String state) {

    /** Whether it can still be ended. */
    public boolean open() {
        return state.equals("in-force") || state.equals("upcoming");
    }

    /** Whether this person may end it. */
    public boolean mayBeEndedBy(Actor viewer) {
        var giver = unit != null ? unit.value() : leader == null ? null : leader.value();
        return open() && OrganisationAct.END_DELEGATION.isOpenTo(viewer, giver);
    }

    /** Looked at from the past, what begins later is left out. */
    static List<DelegationLine> seenFrom(Viewpoint viewpoint, List<DelegationLine> lines) {
        return lines.stream()
                .filter(line -> viewpoint.now() || !line.from().isAfter(viewpoint.today()))
                .toList();
    }
}
