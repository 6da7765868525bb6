package io.duban.kernel.organisation;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Make a unit part of another 并入. */
public record MergeUnit(
        UnitId unit, UnitId into, LocalDate from, @Nullable String source) implements OrganisationCommand {
    public MergeUnit {
        unit = Require.present("unit", "单位", unit);
        into = Require.present("into", "并入的单位", into);
        from = EffectiveDay.of("from", "生效日期", from);
        source = Require.optionalText("source", "依据文号", source, 100);
    }
}
