/** The supervised task: what it keeps in mind between two commands, and one line per command. */
@NullMarked
package io.duban.command.task;

import org.jspecify.annotations.NullMarked;
