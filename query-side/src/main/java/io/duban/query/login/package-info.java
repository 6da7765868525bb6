/** The page on which people sign in. */
@NullMarked
package io.duban.query.login;

import org.jspecify.annotations.NullMarked;
