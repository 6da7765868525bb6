package io.duban.query.task;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.SightDepth;
import io.duban.kernel.permission.TaskSight;
import io.duban.kernel.permission.WhoMayKnow;
import io.duban.kernel.task.DraftRevised;
import io.duban.kernel.task.RegistrationRefused;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.TaskEvent;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.RecordedEvent;
import io.duban.platform.limit.CountyLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What has happened to a task, straight from the events. */
@Component
public class TaskHistory {

    private final EventReader events;
    private final TaskLedger ledger;
    private final Mentions mentions;
    private final CountyLimits limits;

    TaskHistory(EventReader events, TaskLedger ledger, Mentions mentions, CountyLimits limits) {
        this.events = events;
        this.ledger = ledger;
        this.mentions = mentions;
        this.limits = limits;
    }

    /** In the order of recording; empty if the task does not exist then or the viewer may not see it. */
    public List<RecordedEvent> of(UUID task, Viewpoint viewpoint, Actor viewer) {
        return moments(task, viewpoint, viewer).stream().map(TaskMoment::fact).toList();
    }

    /** The same with the line as each fact left it, which needs every fact and not only those that the viewer may read. */
    public List<TaskMoment> moments(UUID task, Viewpoint viewpoint, Actor viewer) {
        var seen = ledger.task(task, viewpoint, viewer);
        if (seen.isEmpty()) {
            return List.of();
        }
        var parties = seen.get().parties();
        var hidden = mentions.hidden(seen.stream().toList(), viewer);
        var depth = TaskSight.depth(viewer, parties);
        var county = limits.on(viewpoint.today());
        var moments = new ArrayList<TaskMoment>();
        TaskLine line = null;
        for (var event : events.stream(task)) {
            line = TaskFold.evolve(line, event, county);
            if (concerns(depth, event)
                    && BetweenUnits.isFor(viewer, depth, event.event())
                    && event.event() instanceof TaskEvent fact
                    && WhoMayKnow.of(fact, viewer, parties)
                    && (viewpoint.now() || viewpoint.includes(event.occurredAt(), event.recordedAt()))) {
                moments.add(new TaskMoment(Unnamed.of(event, viewer, hidden), line));
            }
        }
        return moments;
    }

    /** What was said about a draft stays between the office and the leaders; who judges the result reads nothing of the way. */
    private static boolean concerns(SightDepth depth, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case DraftRevised e -> depth.showsDrafting();
            case RegistrationRequested e -> depth.showsDrafting();
            case RegistrationRefused e -> depth.showsDrafting();
            default -> depth.showsHistory();
        };
    }
}
