package io.duban.query.automation;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.LimitBasis;
import io.duban.platform.limit.CountyLimits;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/**
 * When a round looks.
 *
 * @param today the county's day
 * @param basis what counts as a working day and its hours today
 */
record CountyMoment(Instant now, LocalDate today, LimitBasis basis) {

    static CountyMoment of(InstantSource time, CountyLimits limits) {
        var now = time.instant();
        var today = LocalDate.ofInstant(now, CountyTime.ZONE);
        return new CountyMoment(now, today, limits.on(today).inForce());
    }
}
