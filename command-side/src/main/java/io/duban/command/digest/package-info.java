/** Tell each unit and the office at most once a day what waits. */
@NullMarked
package io.duban.command.digest;

import org.jspecify.annotations.NullMarked;
