/** How facts are named and when they happened. */
@NullMarked
package io.duban.kernel.event;

import org.jspecify.annotations.NullMarked;
