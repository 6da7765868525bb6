/** What is held of citizens: masked on pages, shown on request and written down, listed for the director. */
@NullMarked
package io.duban.query.person;

import org.jspecify.annotations.NullMarked;
