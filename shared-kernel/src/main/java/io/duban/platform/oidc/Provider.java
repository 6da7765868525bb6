package io.duban.platform.oidc;

/**
 * An identity provider that people may sign in through.
 *
 * @param id as in the configuration; part of addresses
 * @param name what people call it
 * @param issuer by which the provider names itself in what it signs
 */
public record Provider(String id, String name, String issuer) {

    /** Where the way to the provider begins, in this application. */
    public String start() {
        return OidcAddresses.START + "/" + id;
    }

    /** How the audit log names this way in. */
    String via() {
        return "oidc:" + id;
    }
}
