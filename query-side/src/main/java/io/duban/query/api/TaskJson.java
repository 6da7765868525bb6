package io.duban.query.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.duban.query.task.Lamp;
import io.duban.query.task.TaskLine;
import java.time.Instant;

/** A task as JSON: the line itself, its lamp at the moment looked from, and in whose court it is. */
record TaskJson(@JsonUnwrapped TaskLine task, Lamp lamp, String court) {

    static TaskJson of(TaskLine task, Instant asOf) {
        return new TaskJson(task, task.lamp(asOf), task.court());
    }
}
