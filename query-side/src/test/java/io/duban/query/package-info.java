/** A county to try the reading side on. */
@NullMarked
package io.duban.query;

import org.jspecify.annotations.NullMarked;
