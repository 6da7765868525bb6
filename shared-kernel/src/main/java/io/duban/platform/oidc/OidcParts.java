package io.duban.platform.oidc;

/** Keeps the library's kind of bean out of the application. */
record OidcParts(Discovery discovery) {}
