package io.duban.platform.account;

import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.platform.password.PasswordLife;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads accounts with what is wanted for them. */
final class AccountRows {

    private static final String ALL = """
            SELECT a.account, a.name, a.role, a.unit_id, a.unit_name, a.leader_id, a.leader_post, a.leader_name, a.disabled,
                   a.one_time_until, a.password_set_at, a.created_at, a.office_id, a.office_name,
                   w.role AS wanted_role, w.unit_id AS wanted_unit_id, w.unit_name AS wanted_unit_name,
                   w.leader_id AS wanted_leader_id, w.leader_post AS wanted_leader_post,
                   w.leader_name AS wanted_leader_name,
                   w.office_id AS wanted_office_id, w.office_name AS wanted_office_name, w.asked_by, w.asked_at,
                   CASE WHEN a.disabled THEN 'DISABLED'
                        WHEN a.role IS NULL OR w.account IS NOT NULL THEN 'WAITING'
                        WHEN a.one_time_until IS NOT NULL THEN 'ONE_TIME'
                        ELSE 'ACTIVE' END AS state
            FROM events.account a LEFT JOIN events.wanted_rights w ON w.account = a.account""";

    private static final String CHOSEN = """
            WITH every AS (%s)
            SELECT %s FROM every
            WHERE (:text::text IS NULL OR position(lower(:text) IN lower(concat_ws(' ', account, name, unit_name))) > 0)
              AND (:role::text IS NULL OR role = :role OR wanted_role = :role)
              AND (:state::text IS NULL OR state = :state)
            """;

    private final JdbcClient views;

    AccountRows(JdbcClient views) {
        this.views = views;
    }

    AccountPage page(AccountFilter filter) {
        int total = chosen("count(*)", "", filter).query(Integer.class).single();
        var pages = new AccountPage(List.of(), total, 1).pages();
        var page = Math.clamp(filter.page(), 1, pages);
        var accounts = chosen(
                        "*",
                        "ORDER BY account LIMIT %d OFFSET %d"
                                .formatted(AccountPage.SIZE, (page - 1) * AccountPage.SIZE),
                        filter)
                .query((row, number) -> read(row))
                .list();
        return new AccountPage(accounts, total, page);
    }

    Optional<AccountSheet> find(String account) {
        if (account.indexOf('\u0000') >= 0) {
            return Optional.empty(); // PostgreSQL's text cannot hold it
        }
        return views.sql(ALL + " WHERE a.account = :account")
                .param("account", account)
                .query((row, number) -> read(row))
                .optional();
    }

    private JdbcClient.StatementSpec chosen(String columns, String order, AccountFilter filter) {
        var role = filter.role();
        var state = filter.state();
        return views.sql(CHOSEN.formatted(ALL, columns) + order)
                .param("text", filter.text())
                .param("role", role == null ? null : role.name())
                .param("state", state == null ? null : state.name());
    }

    private static AccountSheet read(ResultSet row) throws SQLException {
        var wanted = rights(row, "wanted_");
        return new AccountSheet(
                row.getString("account"),
                row.getString("name"),
                rights(row, ""),
                row.getBoolean("disabled"),
                new PasswordLife(instant(row, "one_time_until"), instant(row, "password_set_at")),
                Objects.requireNonNull(instant(row, "created_at")),
                wanted == null
                        ? null
                        : new WantedRights(
                                wanted, row.getString("asked_by"), Objects.requireNonNull(instant(row, "asked_at"))));
    }

    private static @Nullable Rights rights(ResultSet row, String prefix) throws SQLException {
        var role = row.getString(prefix + "role");
        if (role == null) {
            return null;
        }
        var leader = row.getObject(prefix + "leader_id", UUID.class);
        return new Rights(
                Role.valueOf(role),
                unit(row, prefix + "unit"),
                leader == null
                        ? null
                        : new LeaderRef(
                                new LeaderId(leader),
                                row.getString(prefix + "leader_post"),
                                row.getString(prefix + "leader_name")),
                unit(row, prefix + "office"));
    }

    private static @Nullable UnitRef unit(ResultSet row, String prefix) throws SQLException {
        var id = row.getObject(prefix + "_id", UUID.class);
        return id == null ? null : new UnitRef(new UnitId(id), row.getString(prefix + "_name"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
