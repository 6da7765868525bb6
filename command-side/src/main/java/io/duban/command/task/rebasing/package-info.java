/** Count the limits of a running task again 重新核定时限. */
@NullMarked
package io.duban.command.task.rebasing;

import org.jspecify.annotations.NullMarked;
