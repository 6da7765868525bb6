/** The side that shows: read models built from events, and the questions that can be asked of them. */
@NullMarked
package io.duban.query;

import org.jspecify.annotations.NullMarked;
