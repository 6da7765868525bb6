package io.duban.command.task.praise;

import io.duban.command.task.Watch;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** One instruction praises a unit once, however often it is handed round. */
final class OnceForEachDocument {

    private OnceForEachDocument() {}

    static Optional<Rejection> refusal(UnitRef unit, String document, Watch watch) {
        return watch.praised().contains(new Watch.Praised(unit.id(), document))
                ? Optional.of(new Rejection.Invalid(
                        "task.praised-already",
                        "document",
                        "“%s”对%s的肯定性批示已经登记过，同一批示对同一单位只登记一次；另一件批示请写明它的文号或来源。".formatted(document, unit.name())))
                : Optional.empty();
    }
}
