/** Check what was handed in 核查, and pass it, return it 退回重办, or find it false 弄虚作假. */
@NullMarked
package io.duban.command.task.verification;

import org.jspecify.annotations.NullMarked;
