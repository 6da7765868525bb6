/** Cancel what should not have been registered 撤销. */
@NullMarked
package io.duban.command.task.cancel;

import org.jspecify.annotations.NullMarked;
