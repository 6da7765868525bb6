/** Secrets at rest: the master key, and what is sealed under it. */
@NullMarked
package io.duban.platform.secret;

import org.jspecify.annotations.NullMarked;
