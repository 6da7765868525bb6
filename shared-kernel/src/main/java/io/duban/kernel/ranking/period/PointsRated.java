package io.duban.kernel.ranking.period;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A unit was rated by hand 人工评分. {@code rater} as the rule names it, null where it names none. */
@EventName("ranking.points_rated")
public record PointsRated(
        YearMonth month,
        UnitRef unit,
        String item,
        @Nullable String rater,
        BigDecimal points,
        String reason) implements PeriodEvent {}
