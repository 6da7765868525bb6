package io.duban.kernel.organisation;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;

/** Name a unit's liaison 联络员 with the post; the time of the former one ends. */
public record AppointLiaison(UnitId unit, String name, String post, LocalDate from) implements OrganisationCommand {
    public AppointLiaison {
        unit = Require.present("unit", "单位", unit);
        name = Require.text("name", "姓名", name, 30);
        post = Require.text("post", "职务", post, 60);
        from = EffectiveDay.of("from", "生效日期", from);
    }
}
