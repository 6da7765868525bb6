/** Destroy a file of a task by procedure, and leave a tombstone 销毁附件. */
@NullMarked
package io.duban.command.task.purge;

import org.jspecify.annotations.NullMarked;
