package io.duban.query.overview;

import io.duban.kernel.people.Actor;
import io.duban.query.task.Viewpoint;
import org.springframework.stereotype.Component;

/** Counts the ledger for the overview, as far as the viewer may see it. */
@Component
public class OverviewQuery {

    public Overview overview(Viewpoint viewpoint, Actor viewer) {
        throw new UnsupportedOperationException();
    }
}
