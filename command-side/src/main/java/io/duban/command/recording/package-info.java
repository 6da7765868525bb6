/** Who gives a command and when, and how accepted facts are recorded with that knowledge. */
@NullMarked
package io.duban.command.recording;

import org.jspecify.annotations.NullMarked;
