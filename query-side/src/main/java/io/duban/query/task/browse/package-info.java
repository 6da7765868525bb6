/** The ledger as a page: filter, compare, sort and turn its leaves, all of it in the address. */
@NullMarked
package io.duban.query.task.browse;

import org.jspecify.annotations.NullMarked;
