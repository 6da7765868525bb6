/** The people, tasks and running nodes that the tests of the command side tell stories about. */
@NullMarked
package io.duban.command;

import org.jspecify.annotations.NullMarked;
