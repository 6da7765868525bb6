/** One's own account: who one is, open sessions, second factor and access tokens. */
@NullMarked
package io.duban.query.me;

import org.jspecify.annotations.NullMarked;
