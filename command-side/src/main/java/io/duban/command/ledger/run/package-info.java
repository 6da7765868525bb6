/** Carry a ledger over row by row in the background, and go on with it after a crash 导入. */
@NullMarked
package io.duban.command.ledger.run;

import org.jspecify.annotations.NullMarked;
