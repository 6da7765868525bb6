/** Remind the lead unit 催办. */
@NullMarked
package io.duban.command.task.reminder;

import org.jspecify.annotations.NullMarked;
