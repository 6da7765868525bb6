package io.duban.kernel.organisation;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** End a unit that has no successor 撤销. */
public record DissolveUnit(
        UnitId unit, LocalDate from, @Nullable String source) implements OrganisationCommand {
    public DissolveUnit {
        unit = Require.present("unit", "单位", unit);
        from = EffectiveDay.of("from", "生效日期", from);
        source = Require.optionalText("source", "依据文号", source, 100);
    }
}
