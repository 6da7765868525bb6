/** Reads a supervision ledger file (.xlsx) into typed rows and problems: bytes in, one value out, nothing decided. */
@NullMarked
package io.duban.command.ledger.read;

import org.jspecify.annotations.NullMarked;
