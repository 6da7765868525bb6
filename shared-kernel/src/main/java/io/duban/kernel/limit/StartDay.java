package io.duban.kernel.limit;

import java.time.Instant;

/** T0, the day from which a limit counts. */
final class StartDay {

    private StartDay() {}

    /** The day of dispatch as it stands on the wall calendar. */
    static Reckoned raw(LimitBasis basis, Instant dispatch) {
        return Reckoned.at(basis.calendar(), basis.dayOf(dispatch));
    }

    /** The day that cutoff and off-days make of it. */
    static Reckoned normalised(LimitBasis basis, Instant dispatch) {
        var rule = basis.profile().start();
        var raw = raw(basis, dispatch);
        var day = raw.rolled(rule.offDay());
        if (!day.day().equals(raw.day()) || rule.cutoff() == null) {
            return day;
        }
        var time = dispatch.atZone(basis.profile().zone()).toLocalTime();
        return time.isAfter(rule.cutoff()) ? day.nextWorkday() : day;
    }
}
