/** A refusal is a value: a stable code and a Chinese sentence that says what to do. */
@NullMarked
package io.duban.kernel.rejection;

import org.jspecify.annotations.NullMarked;
