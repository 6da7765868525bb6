/** Figures that are scored: formulas over named facts, ratios with a named denominator, stated rounding. */
@NullMarked
package io.duban.kernel.ranking.metric;

import org.jspecify.annotations.NullMarked;
