package io.duban.kernel.organisation;

import io.duban.kernel.people.LeaderId;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;

/**
 * Let another leader decide in a matter for a time 授权.
 *
 * @param until the last day; no delegation is without an end
 */
public record DelegateAsLeader(LeaderId leader, LeaderId deputy, String matter, LocalDate from, LocalDate until)
        implements OrganisationCommand {
    public DelegateAsLeader {
        leader = Require.present("leader", "授权人", leader);
        deputy = Require.present("deputy", "被授权人", deputy);
        matter = Require.text("matter", "授权事项", matter, 200);
        from = EffectiveDay.of("from", "开始日期", from);
        until = EffectiveDay.of("until", "截止日期", until);
    }
}
