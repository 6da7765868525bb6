package io.duban.kernel.ranking.period;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Require;
import java.math.BigDecimal;

/**
 * A number of a unit that counts differently from what the events of its tasks tell.
 *
 * @param fact as rules write it, such as {@code closedOnTime}
 * @param by what is added to the number; negative takes away
 */
public record Adjustment(UnitRef unit, String fact, BigDecimal by) {
    public Adjustment {
        unit = Require.present("unit", "单位", unit);
        fact = Require.text("fact", "数据", fact, 120);
        by = Require.number("by", "调整数", by);
    }
}
