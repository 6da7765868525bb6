package io.duban.query.task.show;

import io.duban.kernel.people.Actor;
import io.duban.query.task.TaskHistory;
import io.duban.query.task.Viewpoint;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What somebody did to a task last, for whoever came a moment too late. */
@Component
public class LatestFact {

    private final TaskHistory history;
    private final Timeline timeline;

    LatestFact(TaskHistory history, Timeline timeline) {
        this.history = history;
        this.timeline = timeline;
    }

    /** When, who and what, in one line; empty for who may not read the task's history. */
    public Optional<String> of(UUID task, Viewpoint viewpoint, Actor viewer) {
        return timeline.of(history.of(task, viewpoint, viewer)).stream()
                .findFirst()
                .map(entry -> entry.when() + " " + entry.who() + "：" + entry.sentence());
    }
}
