/** Decide as a leader whose a task is 指定承办. */
@NullMarked
package io.duban.command.task.designation;

import org.jspecify.annotations.NullMarked;
