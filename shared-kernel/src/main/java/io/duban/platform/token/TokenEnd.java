package io.duban.platform.token;

/** Why a token ended that its person did not revoke. The names are stored. */
public enum TokenEnd {
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    ACCOUNT_DISABLED
}
