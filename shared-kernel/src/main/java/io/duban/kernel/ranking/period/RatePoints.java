package io.duban.kernel.ranking.period;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Require;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Rate a unit by hand 人工评分, with the reason that the rule demands; a later rating of the same rater replaces the earlier one. {@code item} is the id of a MANUAL item, {@code rater} one of its raters or null where it names none. */
public record RatePoints(
        YearMonth month,
        UnitRef unit,
        String item,
        @Nullable String rater,
        BigDecimal points,
        String reason) implements PeriodCommand {
    public RatePoints {
        month = Require.present("month", "月份", month);
        unit = Require.present("unit", "单位", unit);
        item = Require.text("item", "评分项", item, 60);
        rater = Require.optionalText("rater", "评分人类别", rater, 60);
        points = Require.number("points", "得分", points);
        reason = Require.text("reason", "评分理由", reason, 500);
    }
}
