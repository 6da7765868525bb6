/** Time-ordered identifiers made from a given time and given randomness. */
@NullMarked
package io.duban.kernel.id;

import org.jspecify.annotations.NullMarked;
