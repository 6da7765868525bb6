/** The addresses under which ledgers are handed in, for the other process and for programs. */
@NullMarked
package io.duban.command.ledger.api;

import org.jspecify.annotations.NullMarked;
