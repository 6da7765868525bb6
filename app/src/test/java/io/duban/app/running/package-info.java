/** Duban as tests run it: in this JVM, in one of its own, and people who use it. */
@NullMarked
package io.duban.app.running;

import org.jspecify.annotations.NullMarked;
