/** On-time rate and rank within a group, as pure arithmetic. */
@NullMarked
package io.duban.kernel.ranking;

import org.jspecify.annotations.NullMarked;
