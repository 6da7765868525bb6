/** What is held of citizens: sealed under a key for each person, shown to few, destroyed on request. */
@NullMarked
package io.duban.platform.person;

import org.jspecify.annotations.NullMarked;
