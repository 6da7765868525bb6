/** Record a leader's instruction 批示. */
@NullMarked
package io.duban.command.task.instruction;

import org.jspecify.annotations.NullMarked;
