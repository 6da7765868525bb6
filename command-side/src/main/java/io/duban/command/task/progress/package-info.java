/** Report progress 反馈. */
@NullMarked
package io.duban.command.task.progress;

import org.jspecify.annotations.NullMarked;
