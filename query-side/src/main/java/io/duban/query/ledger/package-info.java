/** The pages that lead through the import of a ledger: choose a file, see what would happen, start, watch. */
@NullMarked
package io.duban.query.ledger;

import org.jspecify.annotations.NullMarked;
