/** Carrying a spreadsheet ledger 台账 over into tasks. */
@NullMarked
package io.duban.kernel.ledger;

import org.jspecify.annotations.NullMarked;
