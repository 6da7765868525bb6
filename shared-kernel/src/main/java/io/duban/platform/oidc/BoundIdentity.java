package io.duban.platform.oidc;

import java.time.Instant;

/** An identity that stands for an account: what the provider calls the person, and since when it is bound. */
public record BoundIdentity(String issuer, String subject, Instant boundAt) {}
