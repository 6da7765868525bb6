/** Object to what supervision has concluded 异议, and review it 复核. */
@NullMarked
package io.duban.command.task.objection;

import org.jspecify.annotations.NullMarked;
