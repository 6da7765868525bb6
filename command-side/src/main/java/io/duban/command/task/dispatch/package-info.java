/** Hand a task to its units 交办. */
@NullMarked
package io.duban.command.task.dispatch;

import org.jspecify.annotations.NullMarked;
