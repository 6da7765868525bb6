/** Citizens of whom a task speaks: a key that names nobody, and which of their data is held elsewhere under it. */
@NullMarked
package io.duban.kernel.person;

import org.jspecify.annotations.NullMarked;
