/** What a county words and names for itself, by configuration. */
@NullMarked
package io.duban.command.county;

import org.jspecify.annotations.NullMarked;
