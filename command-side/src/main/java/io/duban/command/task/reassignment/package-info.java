/** Hand a returned task to another unit 改派. */
@NullMarked
package io.duban.command.task.reassignment;

import org.jspecify.annotations.NullMarked;
