/** Where time and new identifiers come from in a running process. */
@NullMarked
package io.duban.platform.time;

import org.jspecify.annotations.NullMarked;
