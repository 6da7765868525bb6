package io.duban.command.task.dispatch;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Rejection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** One matter has one lead unit 牵头, and nobody assists twice or assists themselves. */
final class CoUnitsMustDiffer {

    private CoUnitsMustDiffer() {}

    static Optional<Rejection> refusal(UnitId leadUnit, List<UnitId> coUnits) {
        if (coUnits.contains(leadUnit)) {
            return Optional.of(new Rejection.Invalid("task.lead-unit-assists", "coUnits", "牵头单位不能同时作为协办单位，请从协办单位中去掉。"));
        }
        if (new HashSet<>(coUnits).size() < coUnits.size()) {
            return Optional.of(new Rejection.Invalid("task.co-unit-twice", "coUnits", "同一协办单位选了两次，请去掉重复的。"));
        }
        return Optional.empty();
    }
}
