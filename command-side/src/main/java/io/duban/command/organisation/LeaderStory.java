package io.duban.command.organisation;

import io.duban.kernel.organisation.LeaderFieldsAssigned;
import io.duban.kernel.organisation.LeaderLeftOffice;
import io.duban.kernel.organisation.LeaderPostChanged;
import io.duban.kernel.organisation.Timeline;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import java.time.LocalDate;
import java.util.List;

/** One leader through time; after leaving, the last post is what the leader is still called by. */
record LeaderStory(
        LeaderId id, String name, Timeline<String> posts, Timeline<Boolean> inOffice, Timeline<List<String>> fields) {

    static LeaderStory begun(LeaderRef leader) {
        return new LeaderStory(
                leader.id(), leader.name(), Timeline.always(leader.post()), Timeline.always(true), Timeline.empty());
    }

    LeaderRef ref(LocalDate day) {
        return new LeaderRef(id, posts.on(day).orElseThrow(), name);
    }

    LeaderStory promoted(LeaderPostChanged e) {
        return new LeaderStory(id, name, posts.with(e.from(), e.post()), inOffice.with(e.from(), true), fields);
    }

    LeaderStory left(LeaderLeftOffice e) {
        return new LeaderStory(id, name, posts, inOffice.with(e.from(), false), fields);
    }

    LeaderStory assigned(LeaderFieldsAssigned e) {
        return new LeaderStory(id, name, posts, inOffice, fields.with(e.from(), e.fields()));
    }
}
