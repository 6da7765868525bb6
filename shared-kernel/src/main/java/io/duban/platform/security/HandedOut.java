package io.duban.platform.security;

/**
 * What one person of the demo is handed.
 *
 * @param token with which a program acts as this account; in clear, for the file alone
 */
record HandedOut(NewAccount account, String password, String token) {

    /** Without the secrets, so that no log shows them. */
    @Override
    public String toString() {
        return "HandedOut[%s]".formatted(account.account());
    }
}
