/** Specifications of what is shown of citizens, and to whom. */
@NullMarked
package io.duban.query.person;

import org.jspecify.annotations.NullMarked;
