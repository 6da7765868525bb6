/** One unit's points by a rule set, line by line, so that each point can be explained. */
@NullMarked
package io.duban.kernel.ranking.score;

import org.jspecify.annotations.NullMarked;
