/** The life of a month's ranking 排名期: rated, frozen, shown, objected to, decided, approved, published, corrected. */
@NullMarked
package io.duban.kernel.ranking.period;

import org.jspecify.annotations.NullMarked;
