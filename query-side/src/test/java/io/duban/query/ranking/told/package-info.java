/** A county whose months have come to different steps, for tests of the ranking's pages. */
@NullMarked
package io.duban.query.ranking.told;

import org.jspecify.annotations.NullMarked;
