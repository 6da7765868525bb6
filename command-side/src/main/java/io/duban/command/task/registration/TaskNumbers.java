package io.duban.command.task.registration;

import io.duban.kernel.task.TaskId;
import java.time.LocalDate;

/** Gives tasks their document numbers. */
public interface TaskNumbers {

    /** The next number of the day's year; from now on it is this task's. */
    String next(TaskId task, LocalDate day);
}
