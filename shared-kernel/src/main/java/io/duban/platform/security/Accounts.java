package io.duban.platform.security;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.platform.password.PasswordLife;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads accounts, always from the table: what an administrator changed holds with the next request, and so does the name that
 * a unit has got.
 */
public final class Accounts {

    private final JdbcClient jdbc;
    private final InstantSource time;

    public Accounts(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** The account with this name, disabled or not; none that waits for its first rights, which is nobody yet. */
    public Optional<Account> find(String account) {
        if (account.indexOf('\u0000') >= 0) {
            return Optional.empty(); // PostgreSQL's text cannot hold it, so no account has it
        }
        return jdbc.sql("""
                SELECT account, password_hash, name, role, unit_id,
                       coalesce((SELECT renamed.payload ->> 'name'
                                   FROM events.domain_event renamed
                                  WHERE renamed.name = 'unit.renamed'
                                    AND renamed.payload #>> '{unit,id}' = unit_id::text
                                    AND (renamed.payload ->> 'from')::date <= :today
                                  ORDER BY (renamed.payload ->> 'from')::date DESC, renamed.position DESC LIMIT 1),
                                unit_name) AS unit_name,
                       leader_id, leader_post, leader_name, disabled,
                       one_time_until, password_set_at, office_id,
                       coalesce((SELECT renamed.payload ->> 'name'
                                   FROM events.domain_event renamed
                                  WHERE renamed.name = 'unit.renamed'
                                    AND renamed.payload #>> '{unit,id}' = office_id::text
                                    AND (renamed.payload ->> 'from')::date <= :today
                                  ORDER BY (renamed.payload ->> 'from')::date DESC, renamed.position DESC LIMIT 1),
                                office_name) AS office_name
                FROM events.account
                WHERE account = :account AND role IS NOT NULL""")
                .param("account", account)
                .param("today", LocalDate.ofInstant(time.instant(), CountyTime.ZONE))
                .query((row, number) -> read(row))
                .optional();
    }

    /** The account with this name, if it may act at all. */
    public Optional<Account> active(String account) {
        return find(account).filter(found -> !found.disabled());
    }

    private static Account read(ResultSet row) throws SQLException {
        return new Account(
                row.getString("account"),
                row.getString("password_hash"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                unit(row, "unit"),
                leader(row),
                row.getBoolean("disabled"),
                new PasswordLife(instant(row, "one_time_until"), instant(row, "password_set_at")),
                unit(row, "office"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable UnitRef unit(ResultSet row, String prefix) throws SQLException {
        var id = row.getObject(prefix + "_id", UUID.class);
        return id == null ? null : new UnitRef(new UnitId(id), row.getString(prefix + "_name"));
    }

    private static @Nullable LeaderRef leader(ResultSet row) throws SQLException {
        var id = row.getObject("leader_id", UUID.class);
        return id == null
                ? null
                : new LeaderRef(new LeaderId(id), row.getString("leader_post"), row.getString("leader_name"));
    }
}
