/** The fictional demo county 溪山县: its real-looking ledger, imported by the road that every ledger takes. */
@NullMarked
package io.duban.command.demo;

import org.jspecify.annotations.NullMarked;
