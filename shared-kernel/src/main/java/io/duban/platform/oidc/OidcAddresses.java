package io.duban.platform.oidc;

/** Addresses of this application on the way to a provider and back; the provider must know {@code CALLBACK/id} by heart. */
final class OidcAddresses {

    static final String ALL = "/login/oidc/**";
    static final String START = "/login/oidc/start";
    static final String CALLBACK = "/login/oidc/callback";
    static final String LEAVE = "/login/oidc/leave";
    static final String LOGIN = "/login";
    static final String CONFIRM = "/me/identities/confirm";

    private OidcAddresses() {}
}
