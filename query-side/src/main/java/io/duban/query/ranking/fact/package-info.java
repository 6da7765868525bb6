/** What counts for or against a unit, folded from task events: one row per contribution, each with the events behind it. */
@NullMarked
package io.duban.query.ranking.fact;

import org.jspecify.annotations.NullMarked;
