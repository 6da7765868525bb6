/** Approve the closing 销号. */
@NullMarked
package io.duban.command.task.closing;

import org.jspecify.annotations.NullMarked;
