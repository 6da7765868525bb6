/** A rule set 评分规则 as a value: what counts, for whom, how it is added up, ranked and listed. */
@NullMarked
package io.duban.kernel.ranking.rule;

import org.jspecify.annotations.NullMarked;
