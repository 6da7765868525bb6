/** Keep the clocks of a task in step with what happens to it. */
@NullMarked
package io.duban.command.task.clock;

import org.jspecify.annotations.NullMarked;
