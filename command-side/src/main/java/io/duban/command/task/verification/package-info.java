/** Check what was handed in 核查, and pass it or return it 退回重办. */
@NullMarked
package io.duban.command.task.verification;

import org.jspecify.annotations.NullMarked;
