package io.duban.query.organisation;

import io.duban.kernel.organisation.Period;
import io.duban.kernel.organisation.PostHolder;
import io.duban.kernel.organisation.Timeline;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import io.duban.query.task.Viewpoint;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What held from when to when. Looked at from now, what is yet to come is there too. */
@Component
public class PeriodQuery {

    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private final JdbcClient views;

    PeriodQuery(@Qualifier("viewsJdbc") JdbcClient views) {
        this.views = views;
    }

    public UnitPeriods of(UnitId unit, Viewpoint viewpoint) {
        return new UnitPeriods(
                periods(
                        "unit_version",
                        "unit_id",
                        unit.value(),
                        "aspect = 'NAME'",
                        viewpoint,
                        row -> row.getString("name")),
                holders(unit, Duty.HEAD, viewpoint),
                holders(unit, Duty.LIAISON, viewpoint),
                periods(
                        "group_membership",
                        "unit_id",
                        unit.value(),
                        "true",
                        viewpoint,
                        row -> row.getString("group_name")));
    }

    public LeaderPeriods of(LeaderId leader, Viewpoint viewpoint) {
        return new LeaderPeriods(
                periods(
                        "leader_post",
                        "leader_id",
                        leader.value(),
                        "aspect = 'POST'",
                        viewpoint,
                        row -> Optional.ofNullable(row.getString("post"))),
                periods(
                        "leader_post",
                        "leader_id",
                        leader.value(),
                        "aspect = 'FIELDS'",
                        viewpoint,
                        row -> fields(row.getArray("fields"))));
    }

    private List<Period<PostHolder>> holders(UnitId unit, Duty duty, Viewpoint viewpoint) {
        return periods(
                "unit_post",
                "unit_id",
                unit.value(),
                "duty = '" + duty + "'",
                viewpoint,
                row -> new PostHolder(row.getString("name"), row.getString("post")));
    }

    private <T> List<Period<T>> periods(
            String table, String key, UUID id, String condition, Viewpoint viewpoint, Value<T> value) {
        RowMapper<Timeline.Entry<T>> entry =
                (row, number) -> new Timeline.Entry<>(row.getObject("from_day", LocalDate.class), value.read(row));
        var asOf = AsOf.of(viewpoint);
        var entries = (viewpoint.now() ? asOf.on(FOREVER) : asOf)
                .bind(views.sql("""
                                SELECT * FROM views.%s
                                 WHERE %s = :id AND %s AND from_day <= :day AND %s
                                 ORDER BY position
                                """.formatted(table, key, condition, AsOf.KNOWN)))
                .param("id", id)
                .query(entry)
                .list();
        return new Timeline<>(entries).periods().reversed();
    }

    private static List<String> fields(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private interface Value<T> {
        T read(ResultSet row) throws SQLException;
    }
}
