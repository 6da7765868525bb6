/** Carry rows of a ledger over into tasks with their past 台账导入. */
@NullMarked
package io.duban.command.task.carryover;

import org.jspecify.annotations.NullMarked;
