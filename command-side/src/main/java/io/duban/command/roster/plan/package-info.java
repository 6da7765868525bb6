/** Say what taking a roster over would do, without doing it 试算: every change as facts, every problem as a sentence. */
@NullMarked
package io.duban.command.roster.plan;

import org.jspecify.annotations.NullMarked;
