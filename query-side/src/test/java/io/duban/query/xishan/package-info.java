/** A county's pages on a running server: real sign-in, real database, real events; only the counters behind are told what to say. */
@NullMarked
package io.duban.query.xishan;

import org.jspecify.annotations.NullMarked;
