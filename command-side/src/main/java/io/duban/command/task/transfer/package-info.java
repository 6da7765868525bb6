/** Note that a clue was handed to another authority 移送. */
@NullMarked
package io.duban.command.task.transfer;

import org.jspecify.annotations.NullMarked;
