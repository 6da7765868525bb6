/** Starting a process: its parts, and the lines that a person sees when it is up. */
@NullMarked
package io.duban.app.start;

import org.jspecify.annotations.NullMarked;
