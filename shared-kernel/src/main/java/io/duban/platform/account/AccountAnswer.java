package io.duban.platform.account;

import io.duban.kernel.rejection.Rejection;

/** What has become of a change to an account. */
public sealed interface AccountAnswer {

    record Done() implements AccountAnswer {}

    /** Done, and here is the one-time password: the only moment at which anybody can read it. */
    record HandedOut(String account, String password) implements AccountAnswer {

        /** Without the password, so that no log shows it. */
        @Override
        public String toString() {
            return "HandedOut[%s]".formatted(account);
        }
    }

    /** Nothing was changed. */
    record Refused(Rejection rejection) implements AccountAnswer {}
}
