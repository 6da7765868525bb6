package io.duban.kernel.organisation;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Rename a unit 更名; what was recorded before keeps the former name.
 *
 * @param source the document that says so
 */
public record RenameUnit(
        UnitId unit, String name, LocalDate from, @Nullable String source) implements OrganisationCommand {
    public RenameUnit {
        unit = Require.present("unit", "单位", unit);
        name = Require.text("name", "单位名称", name, 60);
        from = EffectiveDay.of("from", "生效日期", from);
        source = Require.optionalText("source", "依据文号", source, 100);
    }
}
