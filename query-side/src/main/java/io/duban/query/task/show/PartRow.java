package io.duban.query.task.show;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.task.Part;
import io.duban.kernel.task.PartState;
import io.duban.query.task.TaskLine;
import java.util.List;

/**
 * One co-unit's part as the page shows it.
 *
 * @param objecting whether the unit objects to its allocation and waits for an answer
 */
record PartRow(Part part, boolean objecting, String cssClass) {

    /** A co-unit reads its own row alone; another unit has no row to read. */
    static List<PartRow> of(TaskLine task, Actor viewer) {
        var isUnit = viewer.role() == Role.UNIT_HEAD || viewer.role() == Role.UNIT_LIAISON;
        var cooperation = task.handling().cooperation();
        return task.coUnits().stream()
                .filter(unit -> !isUnit || viewer.worksFor(task.leadUnit()) || viewer.worksFor(unit))
                .map(unit -> new PartRow(
                        cooperation.of(unit),
                        cooperation.objecting().contains(unit),
                        cssClass(cooperation.of(unit).state())))
                .toList();
    }

    private static String cssClass(PartState state) {
        return switch (state) {
            case NOTHING -> "lamp-none";
            case REPORTED -> "lamp-normal";
            case HANDED_IN -> "lamp-due-today";
            case RETURNED -> "lamp-overdue";
            case ACCEPTED -> "lamp-closed";
        };
    }
}
