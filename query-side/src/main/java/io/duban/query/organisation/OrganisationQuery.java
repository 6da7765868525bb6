package io.duban.query.organisation;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.organisation.PostHolder;
import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The county's units and leaders, as they stand today or stood on a day. */
@Component
public class OrganisationQuery {

    private static final String UNITS = """
            WITH fact AS (
                SELECT DISTINCT ON (unit_id, aspect) * FROM views.unit_version
                 WHERE from_day <= :day AND %1$s
                 ORDER BY unit_id, aspect, from_day DESC, position DESC),
            holder AS (
                SELECT DISTINCT ON (unit_id, duty) * FROM views.unit_post
                 WHERE from_day <= :day AND %1$s
                 ORDER BY unit_id, duty, from_day DESC, position DESC),
            member AS (
                SELECT DISTINCT ON (unit_id) * FROM views.group_membership
                 WHERE from_day <= :day AND %1$s
                 ORDER BY unit_id, from_day DESC, position DESC)
            SELECT n.unit_id, n.name, m.group_name, p.kind, p.parent_id, c.division_code, c.credit_code,
                   h.name AS head, h.post AS head_post, l.name AS liaison, l.post AS liaison_post,
                   e.from_day AS ended_from, e.successor_id
              FROM fact n
              JOIN member m USING (unit_id)
              LEFT JOIN fact p ON p.unit_id = n.unit_id AND p.aspect = 'PLACE'
              LEFT JOIN fact c ON c.unit_id = n.unit_id AND c.aspect = 'CODES'
              LEFT JOIN fact e ON e.unit_id = n.unit_id AND e.aspect = 'END'
              LEFT JOIN holder h ON h.unit_id = n.unit_id AND h.duty = 'HEAD'
              LEFT JOIN holder l ON l.unit_id = n.unit_id AND l.duty = 'LIAISON'
             WHERE n.aspect = 'NAME'
             ORDER BY m.group_name, n.name
            """.formatted(AsOf.KNOWN);

    /** Who has left is called by the last post. */
    private static final String LEADERS = """
            WITH fact AS (
                SELECT DISTINCT ON (leader_id) leader_id, post FROM views.leader_post
                 WHERE aspect = 'POST' AND from_day <= :day AND %1$s
                 ORDER BY leader_id, from_day DESC, position DESC),
            held AS (
                SELECT DISTINCT ON (leader_id) leader_id, post FROM views.leader_post
                 WHERE aspect = 'POST' AND post IS NOT NULL AND from_day <= :day AND %1$s
                 ORDER BY leader_id, from_day DESC, position DESC)
            SELECT leader_id, held.post, leader.name, fact.post IS NOT NULL AS in_office
              FROM views.leader
              JOIN fact USING (leader_id)
              JOIN held USING (leader_id)
             ORDER BY leader.position
            """.formatted(AsOf.KNOWN);

    private final JdbcClient views;
    private final UnitGroups groups;
    private final InstantSource clock;

    OrganisationQuery(@Qualifier("viewsJdbc") JdbcClient views, UnitGroups groups, InstantSource clock) {
        this.views = views;
        this.groups = groups;
        this.clock = clock;
    }

    /** Every unit that was ever registered as it stands today, by group in the county's order, then by name. */
    public List<UnitLine> units() {
        return units(today());
    }

    /** Every unit as it stood then. */
    public List<UnitLine> units(AsOf asOf) {
        return standing(asOf).stream()
                .map(unit -> new UnitLine(unit.id(), unit.name(), unit.group(), unit.active()))
                .toList();
    }

    /** The units that take tasks and people today. */
    public List<UnitLine> activeUnits() {
        return units().stream().filter(UnitLine::active).toList();
    }

    /** The units to which a task may be handed today: all but the root of the tree and the offices that supervise. */
    public List<UnitLine> unitsForTasks() {
        return standing(today()).stream()
                .filter(unit -> unit.active() && unit.kind() != UnitKind.INSPECTORATE)
                .filter(unit -> !unit.placed() || unit.parent() != null)
                .map(unit -> new UnitLine(unit.id(), unit.name(), unit.group(), true))
                .toList();
    }

    /** The offices 督查机构 that supervise the county today; none, where there is one that nobody had to name. */
    public List<UnitRef> offices() {
        return standing(today()).stream()
                .filter(unit -> unit.active() && unit.kind() == UnitKind.INSPECTORATE)
                .map(unit -> new UnitRef(unit.id(), unit.name()))
                .toList();
    }

    /** Every unit with its place, codes and people as it stood then; by group in the county's order, then by name. */
    public List<UnitThen> standing(AsOf asOf) {
        return asOf.bind(views.sql(UNITS)).query(OrganisationQuery::unit).list().stream()
                .sorted(Comparator.comparingInt(unit -> groups.place(unit.group())))
                .toList();
    }

    /** Every leader as of today in the order of registration. */
    public List<LeaderLine> leaders() {
        return leaders(today());
    }

    public List<LeaderLine> leaders(AsOf asOf) {
        return asOf.bind(views.sql(LEADERS))
                .query((row, number) -> new LeaderLine(
                        new LeaderId(row.getObject("leader_id", UUID.class)),
                        row.getString("post"),
                        row.getString("name"),
                        row.getBoolean("in_office")))
                .list();
    }

    /** The leaders who may be put in charge of something today. */
    public List<LeaderLine> leadersInOffice() {
        return leaders().stream().filter(LeaderLine::inOffice).toList();
    }

    /** The ranking groups that occur, in the county's order. */
    public List<String> groups() {
        return units().stream().map(UnitLine::group).distinct().toList();
    }

    private AsOf today() {
        return new AsOf(CountyTime.dayOf(clock.instant()), null);
    }

    private static UnitThen unit(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        return new UnitThen(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                row.getString("group_name"),
                kind == null ? null : UnitKind.valueOf(kind),
                id(row, "parent_id"),
                row.getString("division_code"),
                row.getString("credit_code"),
                holder(row, "head", "head_post"),
                holder(row, "liaison", "liaison_post"),
                row.getObject("ended_from", LocalDate.class),
                id(row, "successor_id"));
    }

    private static @Nullable PostHolder holder(ResultSet row, String name, String post) throws SQLException {
        var named = row.getString(name);
        return named == null ? null : new PostHolder(named, row.getString(post));
    }

    private static @Nullable UnitId id(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, UUID.class);
        return value == null ? null : new UnitId(value);
    }
}
