/** The forms of a task: each builds exactly one command from what was typed, and comes back with it when refused. */
@NullMarked
package io.duban.query.task.act;

import org.jspecify.annotations.NullMarked;
