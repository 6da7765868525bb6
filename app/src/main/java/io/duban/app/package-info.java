/** The one executable: both sides in one process, or either side alone. */
@NullMarked
package io.duban.app;

import org.jspecify.annotations.NullMarked;
