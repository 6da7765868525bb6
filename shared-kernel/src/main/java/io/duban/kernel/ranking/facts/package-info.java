/** What is known of each unit in each period: named numbers and dated events. */
@NullMarked
package io.duban.kernel.ranking.facts;

import org.jspecify.annotations.NullMarked;
