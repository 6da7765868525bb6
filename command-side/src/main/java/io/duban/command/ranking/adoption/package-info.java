/** Decide by which scoring rules the county ranks: one proposes a text, another adopts or declines it, and it never changes. */
@NullMarked
package io.duban.command.ranking.adoption;

import org.jspecify.annotations.NullMarked;
