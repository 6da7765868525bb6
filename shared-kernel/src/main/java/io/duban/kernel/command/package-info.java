/** The commands that Duban knows, by the name under which the API offers them, and the answer to each. */
@NullMarked
package io.duban.kernel.command;

import org.jspecify.annotations.NullMarked;
