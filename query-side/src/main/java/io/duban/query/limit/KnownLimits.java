package io.duban.query.limit;

import io.duban.kernel.calendar.WorkCalendar;
import io.duban.kernel.county.LimitHistory;
import io.duban.platform.limit.CountyLimits;
import io.duban.query.task.Viewpoint;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The county's limits as they were known at the moment from which a page looks. */
@Component
class KnownLimits {

    private final CountyLimits county;

    KnownLimits(CountyLimits county) {
        this.county = county;
    }

    LimitHistory from(Viewpoint viewpoint) {
        Instant known = viewpoint.knownAt();
        return viewpoint.now()
                ? county.history()
                : county.history()
                        .knownAt(known == null || viewpoint.asOf().isBefore(known) ? viewpoint.asOf() : known);
    }

    /** What is counted with; before anything was decided, what comes with the product. */
    WorkCalendar calendar(Viewpoint viewpoint) {
        var history = from(viewpoint);
        return history.years().isEmpty()
                ? county.on(viewpoint.today()).inForce().calendar()
                : history.calendar();
    }
}
