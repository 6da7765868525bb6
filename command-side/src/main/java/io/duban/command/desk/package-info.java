/** The counter of this process: one key, one effect, retried when somebody else was faster. */
@NullMarked
package io.duban.command.desk;

import org.jspecify.annotations.NullMarked;
