/** The page of one task: where it stands, what has happened, what can be done now, and the files that were handed in. */
@NullMarked
package io.duban.query.task.show;

import org.jspecify.annotations.NullMarked;
