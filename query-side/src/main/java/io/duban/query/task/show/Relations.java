package io.duban.query.task.show;

import io.duban.kernel.people.Actor;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskPart;
import io.duban.kernel.task.TaskRef;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tasks that have to do with the one on the page.
 *
 * @param mergedInto at most one
 * @param origin at most one
 */
record Relations(List<Other> mergedInto, List<Other> absorbed, List<Other> parts, List<Other> origin) {

    /**
     * @param note what else is said of it; empty for most
     * @param isSeen whether the viewer may open it
     */
    record Other(TaskId id, String name, String note, boolean isSeen) {}

    static Relations of(TaskLine task, TaskLedger ledger, Viewpoint viewpoint, Actor viewer) {
        var fates = task.fates();
        Predicate<TaskId> seen =
                id -> ledger.task(id.value(), viewpoint, viewer).isPresent();
        return new Relations(
                Stream.ofNullable(fates.mergedInto())
                        .map(other -> named(other, seen))
                        .toList(),
                fates.absorbed().stream().map(other -> named(other, seen)).toList(),
                fates.parts().stream().map(part -> part(part, seen)).toList(),
                Stream.ofNullable(fates.origin())
                        .map(other -> named(other, seen))
                        .toList());
    }

    public boolean isEmpty() {
        return absorbed.isEmpty() && parts.isEmpty();
    }

    private static Other named(TaskRef other, Predicate<TaskId> seen) {
        return new Other(other.id(), other.number() + " " + other.title(), "", seen.test(other.id()));
    }

    private static Other part(TaskPart part, Predicate<TaskId> seen) {
        return new Other(part.id(), part.title(), part.leadUnit().name(), seen.test(part.id()));
    }
}
