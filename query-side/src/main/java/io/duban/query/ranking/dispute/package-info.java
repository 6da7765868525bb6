/** Objections and reviews of a month's ranking: the list, and one of them with its deadline and the form to decide it. */
@NullMarked
package io.duban.query.ranking.dispute;

import org.jspecify.annotations.NullMarked;
