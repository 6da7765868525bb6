/** Draft a matter 拟办. */
@NullMarked
package io.duban.command.task.draft;

import org.jspecify.annotations.NullMarked;
