/** A co-unit objects to its part in the matter 分工异议, and the office answers. */
@NullMarked
package io.duban.command.task.allocation;

import org.jspecify.annotations.NullMarked;
