package io.duban.query.organisation;

import io.duban.kernel.organisation.DelegationId;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may decide for whom, as of a day. */
@Component
public class DelegationQuery {

    private static final String LINES = """
            SELECT d.*, :day::date AS looked_on,
                   (SELECT min(e.ended_from) FROM views.delegation e
                     WHERE e.delegation_id = d.delegation_id AND e.ended_from IS NOT NULL
                       AND (:knownAt::timestamptz IS NULL OR e.recorded_at <= :knownAt)) AS ended
              FROM views.delegation d
             WHERE d.matter IS NOT NULL AND %s AND %s
             ORDER BY d.from_day DESC, d.position DESC
            """;

    private final JdbcClient views;

    DelegationQuery(@Qualifier("viewsJdbc") JdbcClient views) {
        this.views = views;
    }

    /** What the unit's heads have given, the latest first. */
    public List<DelegationLine> of(UnitId unit, AsOf asOf) {
        return lines("d.unit_id = :id", unit.value(), asOf);
    }

    /** What the leader has given or was given, the latest first. */
    public List<DelegationLine> of(LeaderId leader, AsOf asOf) {
        return lines("(d.leader_id = :id OR d.deputy_leader_id = :id)", leader.value(), asOf);
    }

    public Optional<DelegationLine> one(DelegationId id, AsOf asOf) {
        return lines("d.delegation_id = :id", id.value(), asOf).stream().findFirst();
    }

    private List<DelegationLine> lines(String condition, UUID id, AsOf asOf) {
        return asOf.bind(views.sql(LINES.formatted(condition, AsOf.KNOWN)))
                .param("id", id)
                .query(DelegationQuery::line)
                .list();
    }

    private static DelegationLine line(ResultSet row, int number) throws SQLException {
        var from = row.getObject("from_day", LocalDate.class);
        var until = row.getObject("until_day", LocalDate.class);
        var ended = row.getObject("ended", LocalDate.class);
        var day = row.getObject("looked_on", LocalDate.class);
        var leader = row.getObject("leader_id", UUID.class);
        var unit = row.getObject("unit_id", UUID.class);
        var deputy = row.getObject("deputy_leader_id", UUID.class);
        return new DelegationLine(
                new DelegationId(row.getObject("delegation_id", UUID.class)),
                leader == null ? null : new LeaderId(leader),
                unit == null ? null : new UnitId(unit),
                row.getString("giver"),
                deputy == null ? null : new LeaderId(deputy),
                row.getString("deputy"),
                row.getString("deputy_account"),
                row.getString("matter"),
                from,
                ended == null ? until : ended.minusDays(1),
                state(from, until, ended, day));
    }

    private static String state(LocalDate from, LocalDate until, @Nullable LocalDate ended, LocalDate day) {
        if (ended != null && !day.isBefore(ended)) {
            return "ended";
        }
        return day.isBefore(from) ? "upcoming" : day.isAfter(until) ? "over" : "in-force";
    }
}
