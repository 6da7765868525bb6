/** A month's ranking by the rules that the county adopted: the numbers, the rules, and how far the month has come. */
@NullMarked
package io.duban.query.ranking.period;

import org.jspecify.annotations.NullMarked;
