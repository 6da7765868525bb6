package io.duban.platform.security;

/**
 * A new account with its password in clear: the only moment at which anybody can read it.
 *
 * @param password 18 letters and digits that are not easily confused
 */
public record IssuedAccount(NewAccount account, String password) {

    /** Without the password, so that no log shows it. */
    @Override
    public String toString() {
        return "IssuedAccount[%s]".formatted(account.account());
    }
}
