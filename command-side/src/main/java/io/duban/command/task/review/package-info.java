/** Ask the public 群众评议: freeze whom, hear them, count, and let the count decide. */
@NullMarked
package io.duban.command.task.review;

import org.jspecify.annotations.NullMarked;
