/** What a rule awards or deducts points for, one record for each kind. */
@NullMarked
package io.duban.kernel.ranking.item;

import org.jspecify.annotations.NullMarked;
