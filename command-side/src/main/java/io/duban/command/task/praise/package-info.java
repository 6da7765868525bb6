/** Note that a leader's written instruction praises a unit 肯定性批示. */
@NullMarked
package io.duban.command.task.praise;

import org.jspecify.annotations.NullMarked;
