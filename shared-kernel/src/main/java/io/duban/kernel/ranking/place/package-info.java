/** Ranks, lists and the ladder for repeated last places. */
@NullMarked
package io.duban.kernel.ranking.place;

import org.jspecify.annotations.NullMarked;
