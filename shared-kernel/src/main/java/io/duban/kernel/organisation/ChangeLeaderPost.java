package io.duban.kernel.organisation;

import io.duban.kernel.people.LeaderId;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;

/** Give a leader another post 职务变动; one who had left comes back with it. */
public record ChangeLeaderPost(LeaderId leader, String post, LocalDate from) implements OrganisationCommand {
    public ChangeLeaderPost {
        leader = Require.present("leader", "领导", leader);
        post = Require.text("post", "职务", post, 60);
        from = EffectiveDay.of("from", "生效日期", from);
    }
}
