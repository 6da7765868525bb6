/** Tests of the pages of one's own account. */
@NullMarked
package io.duban.query.me;

import org.jspecify.annotations.NullMarked;
