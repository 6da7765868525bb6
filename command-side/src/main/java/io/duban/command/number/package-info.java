/** Document numbers without gaps, one series per agency code and year. */
@NullMarked
package io.duban.command.number;

import org.jspecify.annotations.NullMarked;
