/** Where a unit's points come from 得分说明: items, facts, matters; what would change them; and how to object. */
@NullMarked
package io.duban.query.ranking.explain;

import org.jspecify.annotations.NullMarked;
