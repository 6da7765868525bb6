/** Time limits under 13710: when each clock of a task falls due, how it pauses, and what lamp it shows; arithmetic only. */
@NullMarked
package io.duban.kernel.limit;

import org.jspecify.annotations.NullMarked;
