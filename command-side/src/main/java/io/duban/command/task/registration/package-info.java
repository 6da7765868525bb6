/** Approve the registration 立项. */
@NullMarked
package io.duban.command.task.registration;

import org.jspecify.annotations.NullMarked;
