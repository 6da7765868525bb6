package io.duban.query.organisation;

import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;

/**
 * A registered leader 领导.
 *
 * @param post the present or the last one; may be empty
 * @param inOffice false after leaving
 */
public record LeaderLine(LeaderId id, String post, String name, boolean inOffice) {

    public LeaderRef ref() {
        return new LeaderRef(id, post, name);
    }
}
