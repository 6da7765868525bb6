/** Commands over HTTP. */
@NullMarked
package io.duban.command.api;

import org.jspecify.annotations.NullMarked;
