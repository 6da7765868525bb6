package io.duban.command.ranking.period;

import io.duban.command.organisation.OrganisationChart;
import io.duban.kernel.ranking.period.Adjustment;
import io.duban.kernel.ranking.period.FactAdjusted;
import io.duban.kernel.ranking.period.PeriodEvent;
import io.duban.kernel.rejection.Rejection;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers that count differently: added as events behind the decision, never edited. */
final class Adjusting {

    private static final int MOST = 50;

    private Adjusting() {}

    /** A decision for the unit changes at least one number, and one against it none. */
    static Optional<Rejection> refusal(boolean upheld, List<Adjustment> adjustments, OrganisationChart chart) {
        if (!upheld) {
            return adjustments.isEmpty()
                    ? Optional.empty()
                    : invalid("ranking.adjustment-unwanted", "不成立的不能调整数据，请删去调整。");
        }
        if (adjustments.isEmpty()) {
            return invalid("ranking.adjustment-missing", "请写明调整哪个单位的哪项数据、加减多少。");
        }
        if (adjustments.size() > MOST) {
            return invalid("ranking.too-many-adjustments", "一次最多调整%d项，请分次办理。".formatted(MOST));
        }
        if (adjustments.stream().anyMatch(adjustment -> adjustment.by().signum() == 0)) {
            return invalid("ranking.adjustment-zero", "调整数不能是0，请填写要加上的数，减少用负数。");
        }
        return adjustments.stream()
                        .allMatch(
                                adjustment -> chart.unit(adjustment.unit().id()).isPresent())
                ? Optional.empty()
                : invalid("ranking.unknown-unit", "要调整的单位不存在，请从列表中选择。");
    }

    /** Each with the reason of the decision, and with units by the names that they bear today. */
    static Stream<PeriodEvent> facts(
            YearMonth month,
            List<Adjustment> adjustments,
            @Nullable UUID cause,
            String reason,
            OrganisationChart chart) {
        return adjustments.stream().map(adjustment -> new FactAdjusted(month, named(adjustment, chart), cause, reason));
    }

    private static Adjustment named(Adjustment adjustment, OrganisationChart chart) {
        return new Adjustment(chart.unit(adjustment.unit().id()).orElseThrow(), adjustment.fact(), adjustment.by());
    }

    private static Optional<Rejection> invalid(String code, String sentence) {
        return Optional.of(new Rejection.Invalid(code, "adjustments", sentence));
    }
}
