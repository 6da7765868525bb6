package io.duban.platform.security;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;

/** Writes down who signed out. */
final class SignOutRecord {

    private final SignInRecord record;

    SignOutRecord(SignInRecord record) {
        this.record = record;
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        record.signedOut(event.getAuthentication().getName());
    }
}
