/** The steps of a month's ranking, from open to published: where it stands, by when, and who may do what next. */
@NullMarked
package io.duban.query.ranking.step;

import org.jspecify.annotations.NullMarked;
