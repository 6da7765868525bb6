/** Handle two matters as one 并案. */
@NullMarked
package io.duban.command.task.merging;

import org.jspecify.annotations.NullMarked;
