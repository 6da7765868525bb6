package io.duban.kernel.organisation;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Place a unit in the tree or move it 归入机构树.
 *
 * @param parent above it; null for the root of the whole tree
 */
public record PlaceUnit(
        UnitId unit, UnitKind kind, @Nullable UnitId parent, LocalDate from) implements OrganisationCommand {
    public PlaceUnit {
        unit = Require.present("unit", "单位", unit);
        kind = Require.present("kind", "机构类型", kind);
        from = EffectiveDay.of("from", "生效日期", from);
    }
}
