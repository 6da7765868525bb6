/** The office's overview: the county's numbers, each equal to the list behind it. */
@NullMarked
package io.duban.query.overview;

import org.jspecify.annotations.NullMarked;
