package io.duban.kernel.ranking.place;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.metric.Bound;
import io.duban.kernel.ranking.rule.GradeBand;
import java.util.List;

/** The grade of a score. */
final class Grades {

    private Grades() {}

    /** Empty if none fits. */
    static String of(PlacedUnit placed, List<GradeBand> bands) {
        var fixed = placed.unit().fixedGrade();
        if (fixed != null) {
            return fixed;
        }
        var score = Fraction.of(placed.score());
        return bands.stream()
                .filter(band -> Bound.all(band.bounds(), score))
                .findFirst()
                .map(GradeBand::name)
                .orElse("");
    }
}
