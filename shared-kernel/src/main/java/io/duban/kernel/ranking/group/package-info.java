/** The groups that units are compared within, and numbers that may differ from group to group. */
@NullMarked
package io.duban.kernel.ranking.group;

import org.jspecify.annotations.NullMarked;
