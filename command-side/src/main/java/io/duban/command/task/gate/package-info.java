/** Give the public a say before closing 群众评议, or take it back. */
@NullMarked
package io.duban.command.task.gate;

import org.jspecify.annotations.NullMarked;
