package io.duban.platform.account;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitRef;
import io.duban.platform.token.OpenDoors;
import io.duban.platform.token.TokenEnd;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The statements that change accounts; each within a transaction of its caller. */
final class AccountWriting {

    private final JdbcClient views;
    private final OpenDoors doors;

    AccountWriting(JdbcClient views) {
        this.views = views;
        this.doors = new OpenDoors(views);
    }

    /** One change of accounts at a time, over all processes: rules that look at other accounts then hold. */
    void waitForTurn() {
        views.sql("SELECT pg_advisory_xact_lock(hashtext('duban.accounts'))::text")
                .query(String.class)
                .single();
    }

    /** Without rights. False when the name is taken. */
    boolean make(String account, String name, String hash, Instant oneTimeUntil, Instant now) {
        return views.sql("""
                INSERT INTO events.account (account, password_hash, name, one_time_until, created_at)
                VALUES (:account, :hash, :name, :until, :now)
                ON CONFLICT (account) DO NOTHING""")
                        .param("account", account)
                        .param("hash", hash)
                        .param("name", name)
                        .param("until", at(oneTimeUntil))
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** With all sessions and tokens of the account. */
    OpenDoors.Closed reset(String account, String hash, Instant oneTimeUntil, Instant now) {
        views.sql("""
                UPDATE events.account SET password_hash = :hash, one_time_until = :until, password_set_at = NULL
                WHERE account = :account""")
                .param("account", account)
                .param("hash", hash)
                .param("until", at(oneTimeUntil))
                .update();
        return doors.close(account, TokenEnd.PASSWORD_RESET, null, now);
    }

    /** With all sessions and tokens of the account. */
    OpenDoors.Closed disable(String account, Instant now) {
        setDisabled(account, true);
        return doors.close(account, TokenEnd.ACCOUNT_DISABLED, null, now);
    }

    void enable(String account) {
        setDisabled(account, false);
    }

    private void setDisabled(String account, boolean disabled) {
        views.sql("UPDATE events.account SET disabled = :disabled WHERE account = :account")
                .param("account", account)
                .param("disabled", disabled)
                .update();
    }

    void ask(String account, Rights rights, String by, Instant now) {
        forget(account);
        withRights(views.sql("""
                                INSERT INTO events.wanted_rights (account, role, unit_id, unit_name,
                                                                  leader_id, leader_post, leader_name, office_id, office_name,
                                                                  asked_by, asked_at)
                                VALUES (:account, :role, :unitId, :unitName,
                                        :leaderId, :leaderPost, :leaderName, :officeId, :officeName, :by, :now)"""), rights)
                .param("account", account)
                .param("by", by)
                .param("now", at(now))
                .update();
    }

    void forget(String account) {
        views.sql("DELETE FROM events.wanted_rights WHERE account = :account")
                .param("account", account)
                .update();
    }

    void give(String account, Rights rights) {
        withRights(views.sql("""
                                UPDATE events.account
                                SET role = :role, unit_id = :unitId, unit_name = :unitName,
                                    leader_id = :leaderId, leader_post = :leaderPost, leader_name = :leaderName,
                                    office_id = :officeId, office_name = :officeName
                                WHERE account = :account"""), rights).param("account", account).update();
        forget(account);
    }

    /** Whether any account, disabled or not, has this role. */
    boolean anybodyIs(Role role) {
        return views.sql("SELECT EXISTS (SELECT FROM events.account WHERE role = :role)")
                .param("role", role.name())
                .query(Boolean.class)
                .single();
    }

    /** The account by which somebody of the same name is another of the three administrators. */
    @Nullable
    String otherOfThree(String account, Role role) {
        var others = Rights.THREE.stream()
                .filter(other -> other != role)
                .map(Role::name)
                .toList();
        return views
                .sql("""
                SELECT other.account FROM events.account other JOIN events.account this USING (name)
                WHERE this.account = :account AND other.account <> :account AND NOT other.disabled AND other.role IN (:others)
                ORDER BY other.account LIMIT 1""")
                .param("account", account)
                .param("others", List.copyOf(others))
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static StatementSpec withRights(StatementSpec statement, Rights rights) {
        UnitRef unit = rights.unit();
        LeaderRef leader = rights.leader();
        UnitRef office = rights.office();
        return statement
                .param("role", rights.role().name())
                .param("unitId", unit == null ? null : unit.id().value())
                .param("unitName", unit == null ? null : unit.name())
                .param("leaderId", leader == null ? null : leader.id().value())
                .param("leaderPost", leader == null ? null : leader.post())
                .param("leaderName", leader == null ? null : leader.name())
                .param("officeId", office == null ? null : office.id().value())
                .param("officeName", office == null ? null : office.name());
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
