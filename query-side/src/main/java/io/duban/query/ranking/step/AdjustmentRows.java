package io.duban.query.ranking.step;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.period.Adjustment;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.query.task.act.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Three rows of unit, number and change, as {@code ranking/adjustments.html} shows them; an empty row is none. */
public final class AdjustmentRows {

    private static final int ROWS = 3;

    private AdjustmentRows() {}

    /** Which rows there are, from 0. */
    public static List<Integer> numbers() {
        return IntStream.range(0, ROWS).boxed().toList();
    }

    /** @throws InvalidValue if something in a row cannot be read */
    public static List<Adjustment> read(Typed typed) {
        return IntStream.range(0, ROWS)
                .filter(row -> !typed.nth("by", row).isBlank())
                .mapToObj(row -> new Adjustment(
                        unit(typed.nth("unit", row)), typed.nth("fact", row), number(typed.nth("by", row))))
                .toList();
    }

    /** The command side puts the unit's name of the day in. */
    private static UnitRef unit(String chosen) {
        try {
            return new UnitRef(new UnitId(UUID.fromString(chosen)), "—");
        } catch (IllegalArgumentException unreadable) {
            throw refusal("请选择要调整的单位。");
        }
    }

    private static BigDecimal number(String typed) {
        try {
            return new BigDecimal(typed.strip());
        } catch (NumberFormatException unreadable) {
            throw refusal("调整数应写成数字，如 1 或 -0.5，请改正。");
        }
    }

    private static InvalidValue refusal(String sentence) {
        return new InvalidValue(new Rejection.Invalid("value.unreadable", "adjustments", sentence));
    }
}
