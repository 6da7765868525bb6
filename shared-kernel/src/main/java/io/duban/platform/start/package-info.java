/** A start that cannot go on says why in one line. */
@NullMarked
package io.duban.platform.start;

import org.jspecify.annotations.NullMarked;
