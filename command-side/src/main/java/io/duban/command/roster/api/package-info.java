/** The addresses under which rosters are handed in, for the other process and for programs. */
@NullMarked
package io.duban.command.roster.api;

import org.jspecify.annotations.NullMarked;
