/** Personal access tokens 访问令牌: with one, a program speaks to the API as the person who made it. */
@NullMarked
package io.duban.platform.token;

import org.jspecify.annotations.NullMarked;
