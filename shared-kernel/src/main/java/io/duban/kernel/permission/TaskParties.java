package io.duban.kernel.permission;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do with a task.
 *
 * @param draftedBy the account of the drafter
 * @param leadUnit the one lead unit 牵头单位; null before dispatch
 * @param coUnits assisting units 协办单位
 * @param leaderInCharge the leader named at dispatch 牵头领导, if one was
 * @param adoptedBy leaders who have taken charge themselves 领办
 * @param office the office 督查机构 that supervises it; null where it is every office's
 */
public record TaskParties(
        String draftedBy,
        @Nullable UnitRef leadUnit,
        List<UnitRef> coUnits,
        @Nullable LeaderRef leaderInCharge,
        List<LeaderRef> adoptedBy,
        @Nullable UnitRef office) {
    public TaskParties {
        coUnits = List.copyOf(coUnits);
        adoptedBy = List.copyOf(adoptedBy);
    }

    /** Every office's. */
    public TaskParties(
            String draftedBy,
            @Nullable UnitRef leadUnit,
            List<UnitRef> coUnits,
            @Nullable LeaderRef leaderInCharge,
            List<LeaderRef> adoptedBy) {
        this(draftedBy, leadUnit, coUnits, leaderInCharge, adoptedBy, null);
    }
}
