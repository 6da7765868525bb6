package io.duban.command.task.part;

import io.duban.command.task.Assignment;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** A part is the part of a unit that assists in this matter (T7). */
final class MustBeACoUnit {

    private MustBeACoUnit() {}

    static Optional<UnitRef> named(UnitId unit, Assignment handed) {
        return handed.coUnits().stream().filter(one -> one.id().equals(unit)).findFirst();
    }

    static Rejection refusal() {
        return new Rejection.Invalid("task.not-a-co-unit", "unit", "所选单位不是本事项的协办单位，请重新选择。");
    }
}
