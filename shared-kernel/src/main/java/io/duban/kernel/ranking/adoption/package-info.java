/** How a county takes on a rule set: proposed with its whole text, adopted by somebody else, never changed. */
@NullMarked
package io.duban.kernel.ranking.adoption;

import org.jspecify.annotations.NullMarked;
