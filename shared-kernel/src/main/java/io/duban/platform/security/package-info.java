/** Who is signed in: accounts, sign-in for pages and API, and the actor that a command is given on behalf of. */
@NullMarked
package io.duban.platform.security;

import org.jspecify.annotations.NullMarked;
