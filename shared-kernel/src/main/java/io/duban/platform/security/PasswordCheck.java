package io.duban.platform.security;

import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Looks at name and password. Who is disabled, waits for rights, or has a one-time password that ran out is looked up like
 * one that never was: same words, same work. A hash made by an older or weaker setting is made anew while the password is known.
 */
final class PasswordCheck extends DaoAuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder encoder;

    PasswordCheck(Accounts accounts, JdbcClient views, PasswordEncoder encoder, InstantSource time) {
        super(name -> accounts.active(name)
                .filter(account -> !account.password().isOver(time.instant()))
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("unknown")));
        this.accounts = accounts;
        this.encoder = encoder;
        setPasswordEncoder(encoder);
        setUserDetailsPasswordService((person, hash) -> {
            views.sql("""
                    UPDATE events.account SET password_hash = :hash
                    WHERE account = :account AND password_hash = :before""")
                    .param("hash", hash)
                    .param("account", person.getUsername())
                    .param("before", person.getPassword())
                    .update();
            return person;
        });
    }

    /** With the hash that is now in the table, or the next request would take it for a changed password. */
    @Override
    protected Authentication createSuccessAuthentication(Object principal, Authentication tried, UserDetails person) {
        var older = encoder.upgradeEncoding(person.getPassword());
        var done = super.createSuccessAuthentication(principal, tried, person);
        if (!older) {
            return done;
        }
        var now = new SignedIn(accounts.active(person.getUsername()).orElseThrow());
        var renewed = UsernamePasswordAuthenticationToken.authenticated(now, null, done.getAuthorities());
        renewed.setDetails(done.getDetails());
        return renewed;
    }
}
