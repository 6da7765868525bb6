/** Stop a matter for a while 中止, look at the reason again, and let it go on 恢复办理. */
@NullMarked
package io.duban.command.task.suspension;

import org.jspecify.annotations.NullMarked;
