/** The supervised task 督办事项: what may be asked of it and what has happened to it. */
@NullMarked
package io.duban.kernel.task;

import org.jspecify.annotations.NullMarked;
