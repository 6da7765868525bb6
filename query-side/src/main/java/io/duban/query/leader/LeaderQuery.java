package io.duban.query.leader;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.query.task.Viewpoint;
import org.springframework.stereotype.Component;

/** What a leader has in charge or has adopted, as far as the viewer may see it. */
@Component
public class LeaderQuery {

    public LeaderPackage of(LeaderId leader, Viewpoint viewpoint, Actor viewer) {
        throw new UnsupportedOperationException();
    }
}
