package io.duban.query.organisation;

import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;

/** A registered leader 领导; the post may be empty. */
public record LeaderLine(LeaderId id, String post, String name) {

    public LeaderRef ref() {
        return new LeaderRef(id, post, name);
    }
}
