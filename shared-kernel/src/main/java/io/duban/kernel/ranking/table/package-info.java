/** Rates that somebody printed, computed once more. */
@NullMarked
package io.duban.kernel.ranking.table;

import org.jspecify.annotations.NullMarked;
