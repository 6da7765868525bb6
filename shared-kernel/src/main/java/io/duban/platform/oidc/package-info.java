/** Signing in through a province's or city's identity provider (OpenID Connect), as an account that is bound to the identity. */
@NullMarked
package io.duban.platform.oidc;

import org.jspecify.annotations.NullMarked;
