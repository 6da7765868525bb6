package io.duban.platform.security;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.platform.password.RandomPassword;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Makes and disables accounts, as the command side's role. Passwords are random and handed out in a file; they do not age and
 * need not be changed, which is for a demo and for tests. Accounts of a county come from its administrators.
 */
public final class AccountIssuer {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final RandomPassword passwords;
    private final InstantSource time;

    /** @param random must be cryptographically strong; a parameter so that randomness comes from outside */
    public AccountIssuer(JdbcClient events, PasswordEncoder encoder, RandomGenerator random, InstantSource time) {
        this.jdbc = events;
        this.encoder = encoder;
        this.passwords = new RandomPassword(random);
        this.time = time;
    }

    /**
     * Makes those accounts that do not exist yet, in the caller's transaction if there is one.
     *
     * @return the new ones alone; an account that exists keeps its password and is left out
     */
    public List<IssuedAccount> issue(List<NewAccount> wanted) {
        var existing = jdbc.sql("SELECT account FROM events.account")
                .query(String.class)
                .set();
        var issued = wanted.stream()
                .filter(account -> !existing.contains(account.account()))
                .map(account -> new IssuedAccount(account, passwords.next()))
                .toList();
        // bcrypt is slow on purpose: all cores share the work, the connection waits until it is done
        var hashes = issued.parallelStream()
                .map(account -> encoder.encode(account.password()))
                .toList();
        var made = new ArrayList<IssuedAccount>();
        for (int i = 0; i < issued.size(); i++) {
            if (insert(issued.get(i).account(), hashes.get(i))) {
                made.add(issued.get(i));
            }
        }
        return List.copyOf(made);
    }

    /** Disables or enables an account; it holds with the person's next request. False when there is no such account. */
    public boolean setDisabled(String account, boolean disabled) {
        return jdbc.sql("UPDATE events.account SET disabled = :disabled WHERE account = :account")
                        .param("disabled", disabled)
                        .param("account", account)
                        .update()
                == 1;
    }

    private boolean insert(NewAccount account, @Nullable String hash) {
        UnitRef unit = account.unit();
        LeaderRef leader = account.leader();
        UnitRef office = account.office();
        return jdbc.sql("""
                INSERT INTO events.account (account, password_hash, name, role, unit_id, unit_name,
                                            leader_id, leader_post, leader_name, office_id, office_name,
                                            created_at)
                VALUES (:account, :hash, :name, :role, :unitId, :unitName, :leaderId, :leaderPost, :leaderName,
                        :officeId, :officeName, :at)
                ON CONFLICT (account) DO NOTHING""")
                        .param("account", account.account())
                        .param("hash", hash)
                        .param("name", account.name())
                        .param("role", account.role().name())
                        .param("unitId", unit == null ? null : unit.id().value())
                        .param("unitName", unit == null ? null : unit.name())
                        .param("leaderId", leader == null ? null : leader.id().value())
                        .param("leaderPost", leader == null ? null : leader.post())
                        .param("leaderName", leader == null ? null : leader.name())
                        .param("officeId", office == null ? null : office.id().value())
                        .param("officeName", office == null ? null : office.name())
                        .param("at", OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
