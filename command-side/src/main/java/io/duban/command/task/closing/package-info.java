/** Approve the closing 销号, or refuse it. */
@NullMarked
package io.duban.command.task.closing;

import org.jspecify.annotations.NullMarked;
