/** What a co-unit does for the matter 协办情况: told to the lead unit, accepted by it or returned. */
@NullMarked
package io.duban.command.task.part;

import org.jspecify.annotations.NullMarked;
