package io.duban.platform.oidc;

/** What a provider, or somebody who plays one, may get wrong. */
public enum ProviderFlaw {
    NONE,
    SIGNS_WITH_ANOTHER_KEY,
    SAYS_ANOTHER_AUDIENCE,
    SAYS_ANOTHER_NONCE,
    SAYS_ANOTHER_ISSUER,
    SAYS_IT_EXPIRED,
    NAMES_ITSELF_OTHERWISE
}
