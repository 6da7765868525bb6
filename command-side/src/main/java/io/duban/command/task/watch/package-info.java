/** See what time itself does to a task: lamps, reminders, slips, missing feedback, days of review. */
@NullMarked
package io.duban.command.task.watch;

import org.jspecify.annotations.NullMarked;
