/** The units and leaders of the county, as commands may refer to them. */
@NullMarked
package io.duban.command.organisation;

import org.jspecify.annotations.NullMarked;
