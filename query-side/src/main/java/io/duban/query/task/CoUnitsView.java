package io.duban.query.task;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.SightDepth;
import io.duban.kernel.permission.TaskSight;
import io.duban.kernel.task.Cooperation;
import io.duban.kernel.task.Handling;

/** A co-unit reads its own part; those of the others are told to the lead unit, and seen by the office and the leaders (T7). */
final class CoUnitsView {

    private CoUnitsView() {}

    static TaskLine of(TaskLine line, Actor viewer) {
        return TaskSight.depth(viewer, line.parties()) == SightDepth.WITHOUT_OTHERS_PARTS
                ? narrowed(line, viewer)
                : line;
    }

    private static TaskLine narrowed(TaskLine line, Actor viewer) {
        var all = line.handling().cooperation();
        var parts = all.parts().stream()
                .filter(part -> viewer.worksFor(part.unit()))
                .toList();
        var objections = all.objections().stream()
                .filter(objection -> viewer.worksFor(objection.unit()))
                .toList();
        var own =
                new Handling(new Cooperation(parts, objections), line.handling().milestones());
        var draft = new TaskDraft(line);
        draft.handling = own;
        return draft.line(line.leadGroup(), line.sequence(), line.position(), line.changedAt());
    }
}
