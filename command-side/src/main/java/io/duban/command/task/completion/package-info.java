/** Apply for completion 申请办结. */
@NullMarked
package io.duban.command.task.completion;

import org.jspecify.annotations.NullMarked;
