package io.duban.command.task.reassignment;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** 改派 means another unit: who said that the matter is not theirs gets it back by a refusal, with its reason, alone (T6). */
final class AnotherUnitMustTakeIt {

    private AnotherUnitMustTakeIt() {}

    static Optional<Rejection> refusal(UnitId newLeadUnit, UnitRef asked) {
        return newLeadUnit.equals(asked.id())
                ? Optional.of(new Rejection.Invalid(
                        "task.same-unit", "leadUnit", "%s正是申请退回的单位，请改选其他单位；仍由其承办的，请驳回退回。".formatted(asked.name())))
                : Optional.empty();
    }
}
