package io.duban.kernel.digest;

/** What may be asked of digests. */
public sealed interface DigestCommand permits SendDigest {}
