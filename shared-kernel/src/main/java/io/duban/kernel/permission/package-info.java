/** Who may do what with a task, and when: one table for both sides. */
@NullMarked
package io.duban.kernel.permission;

import org.jspecify.annotations.NullMarked;
