/** Say what importing a ledger would do, without doing it 试导入. */
@NullMarked
package io.duban.command.ledger.plan;

import org.jspecify.annotations.NullMarked;
