/** Ask for a later deadline 延期, grant it or refuse it. */
@NullMarked
package io.duban.command.task.extension;

import org.jspecify.annotations.NullMarked;
