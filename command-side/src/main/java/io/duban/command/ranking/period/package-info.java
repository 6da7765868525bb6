/** Decide about a month's ranking: rate, freeze, show, object, decide, approve, publish, correct, review. */
@NullMarked
package io.duban.command.ranking.period;

import org.jspecify.annotations.NullMarked;
