package io.duban.query.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.duban.query.task.Lamp;
import io.duban.query.task.TaskLine;
import java.time.LocalDate;

/** A task as JSON: the line itself, its lamp on the day looked from, and in whose court it is. */
record TaskJson(@JsonUnwrapped TaskLine task, Lamp lamp, String court) {

    static TaskJson of(TaskLine task, LocalDate today) {
        return new TaskJson(task, task.lamp(today), task.court());
    }
}
