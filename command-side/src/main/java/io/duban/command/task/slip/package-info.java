/** Issue the three numbered slips 交办单, 催办单 and 督办通知单. */
@NullMarked
package io.duban.command.task.slip;

import org.jspecify.annotations.NullMarked;
