/** Ask for the long-term lane with a plan 长期推进, approve it or refuse it. */
@NullMarked
package io.duban.command.task.longterm;

import org.jspecify.annotations.NullMarked;
