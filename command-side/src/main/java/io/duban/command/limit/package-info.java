/** Decide how the county counts its time limits: adopt a profile, load a year's calendar, correct a day. */
@NullMarked
package io.duban.command.limit;

import org.jspecify.annotations.NullMarked;
