<<<<<<< HEAD
/** The pages as their visitors meet them. */
=======
/** A county's pages on a running server: real sign-in, real database, real events; only the counters behind are told what to say. */
>>>>>>> pages2
@NullMarked
package io.duban.query.page;

import org.jspecify.annotations.NullMarked;
