/** Who administers accounts and how: made by one administrator, given rights by another, watched by a third. */
@NullMarked
package io.duban.platform.account;

import org.jspecify.annotations.NullMarked;
