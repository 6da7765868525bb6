/** How widely a task may be seen 数据标识. */
@NullMarked
package io.duban.command.task.labelling;

import org.jspecify.annotations.NullMarked;
