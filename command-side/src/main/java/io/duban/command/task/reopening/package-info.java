/** Take up again what was closed and is not done 重启. */
@NullMarked
package io.duban.command.task.reopening;

import org.jspecify.annotations.NullMarked;
