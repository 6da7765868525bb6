/** Which sides run in this process, and what each of them needs. */
@NullMarked
package io.duban.app.sides;

import org.jspecify.annotations.NullMarked;
