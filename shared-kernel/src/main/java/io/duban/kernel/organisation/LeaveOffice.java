package io.duban.kernel.organisation;

import io.duban.kernel.people.LeaderId;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;

/**
 * Record that a leader leaves office 离任.
 *
 * @param from the first day without a post
 */
public record LeaveOffice(LeaderId leader, LocalDate from) implements OrganisationCommand {
    public LeaveOffice {
        leader = Require.present("leader", "领导", leader);
        from = EffectiveDay.of("from", "离任日期", from);
    }
}
