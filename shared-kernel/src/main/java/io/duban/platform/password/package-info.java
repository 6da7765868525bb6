/** What makes a password good enough, how it is kept, and the ones that an administrator hands out once. */
@NullMarked
package io.duban.platform.password;

import org.jspecify.annotations.NullMarked;
