/** Tests of where points come from and how to object to them. */
@NullMarked
package io.duban.query.ranking.explain;

import org.jspecify.annotations.NullMarked;
