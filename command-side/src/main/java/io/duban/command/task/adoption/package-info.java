/** A leader takes charge of a task 领办 or gives it back. */
@NullMarked
package io.duban.command.task.adoption;

import org.jspecify.annotations.NullMarked;
