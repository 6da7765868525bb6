/** The side that decides: a command and what has happened so far become new events or a refusal. */
@NullMarked
package io.duban.command;

import org.jspecify.annotations.NullMarked;
