/** Where both sides look up the scoring rules of the county and how far each month's ranking has come. */
@NullMarked
package io.duban.platform.ranking.period;

import org.jspecify.annotations.NullMarked;
