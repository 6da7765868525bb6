/** Send a task back 申请退回 and leave it where it is 驳回退回. */
@NullMarked
package io.duban.command.task.returning;

import org.jspecify.annotations.NullMarked;
