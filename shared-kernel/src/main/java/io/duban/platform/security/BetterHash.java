package io.duban.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;

/** At a sign-in, when the password is known for a moment: a hash made by an older or weaker setting is made anew. */
final class BetterHash implements UserDetailsPasswordService {

    private final JdbcClient views;
    private final Accounts accounts;

    BetterHash(JdbcClient views, Accounts accounts) {
        this.views = views;
        this.accounts = accounts;
    }

    @Override
    public UserDetails updatePassword(UserDetails person, @Nullable String hash) {
        views.sql("""
                UPDATE events.account SET password_hash = :hash
                WHERE account = :account AND password_hash = :before""")
                .param("hash", hash)
                .param("account", person.getUsername())
                .param("before", person.getPassword())
                .update();
        return accounts.active(person.getUsername()).<UserDetails>map(SignedIn::new).orElse(person);
    }
}
