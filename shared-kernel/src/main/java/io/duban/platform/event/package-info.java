/** Events in PostgreSQL: stable names, JSON, upcasting, appending, and readers that wake up when something was recorded. */
@NullMarked
package io.duban.platform.event;

import org.jspecify.annotations.NullMarked;
