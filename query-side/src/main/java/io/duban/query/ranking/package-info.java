/** The monthly ranking of units within their group. */
@NullMarked
package io.duban.query.ranking;

import org.jspecify.annotations.NullMarked;
