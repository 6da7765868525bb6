/** What waits for one person: a unit, the office or a leader. */
@NullMarked
package io.duban.query.todo;

import org.jspecify.annotations.NullMarked;
