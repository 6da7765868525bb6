/** Exact numbers: a figure is a fraction until a rule says how it is rounded. */
@NullMarked
package io.duban.kernel.ranking.exact;

import org.jspecify.annotations.NullMarked;
