package io.duban.query.task.show;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.TaskSight;
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
        var all = TaskSight.depth(viewer, task.parties()).showsOthersParts();
        var cooperation = task.handling().cooperation();
        return task.coUnits().stream()
                .filter(unit -> all || viewer.worksFor(unit))
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
