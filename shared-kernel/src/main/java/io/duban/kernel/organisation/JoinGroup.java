package io.duban.kernel.organisation;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Require;
import java.time.YearMonth;

/** Compare a unit within another ranking group 调整排名分组 from a month on; it is in exactly one at a time. */
public record JoinGroup(UnitId unit, String group, YearMonth fromMonth) implements OrganisationCommand {
    public JoinGroup {
        unit = Require.present("unit", "单位", unit);
        group = Require.text("group", "排名分组", group, 30);
        fromMonth = Require.present("fromMonth", "生效月份", fromMonth);
        EffectiveDay.year("fromMonth", "生效月份", fromMonth.getYear());
    }
}
