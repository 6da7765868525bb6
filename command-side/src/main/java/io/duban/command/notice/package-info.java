/** Notices of every kind, from draft over approval to issue. */
@NullMarked
package io.duban.command.notice;

import org.jspecify.annotations.NullMarked;
