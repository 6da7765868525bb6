package io.duban.query.overview;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.query.projection.ViewTokens;
import io.duban.query.sight.ScopedReads;
import io.duban.query.task.Bucket;
import io.duban.query.task.Lamp;
import io.duban.query.task.TaskSelection;
import io.duban.query.task.Viewpoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the ledger for the overview, as far as the viewer may see it. */
@Component
public class OverviewQuery {

    private static final int TREND_MONTHS = 12;

    private static final String COUNTS = counts(Bucket.REGISTERED, Bucket.CLOSED, Bucket.OPEN, Bucket.OVERDUE);

    /** What the strip under the cards counts. */
    private static final Map<Lamp, Bucket> LAMPS = new EnumMap<>(Map.of(
            Lamp.NEAR, Bucket.LAMP_NEAR,
            Lamp.DUE_TODAY, Bucket.LAMP_TODAY,
            Lamp.OVERDUE, Bucket.OVERDUE,
            Lamp.OVERDUE_AT_OFFICE, Bucket.OVERDUE_AT_OFFICE));

    private final ScopedReads reads;
    private final ViewTokens tokens;

    OverviewQuery(ScopedReads reads, ViewTokens tokens) {
        this.reads = reads;
        this.tokens = tokens;
    }

    public Overview overview(Viewpoint viewpoint, Actor viewer) {
        var position = tokens.position();
        var selection = TaskSelection.visible(viewpoint, viewer);
        return reads.as(viewer, views -> counted(selection, viewpoint, position, views));
    }

    private static Overview counted(TaskSelection selection, Viewpoint viewpoint, long position, JdbcClient views) {
        var categories = categories(selection, views);
        var units = units(selection, views);
        var trend = trend(selection, YearMonth.from(viewpoint.today()), views);
        return views.sql("SELECT " + COUNTS + ", "
                        + counts(Bucket.ON_TRACK, Bucket.DUE_THIS_WEEK, Bucket.AWAITING_OFFICE) + ", "
                        + counts(Bucket.LAMP_NEAR, Bucket.LAMP_TODAY, Bucket.OVERDUE_AT_OFFICE) + selection.sql())
                .params(selection.parameters())
                .query((row, number) -> new Overview(
                        row.getInt("registered"),
                        row.getInt("closed"),
                        row.getInt("open"),
                        row.getInt("on_track"),
                        row.getInt("overdue"),
                        row.getInt("due_this_week"),
                        row.getInt("awaiting_office"),
                        lamps(row),
                        categories,
                        units,
                        trend,
                        viewpoint.asOf(),
                        position))
                .single();
    }

    private static List<LampCount> lamps(ResultSet row) throws SQLException {
        var lamps = new ArrayList<LampCount>();
        for (var lamp : LAMPS.entrySet()) {
            lamps.add(new LampCount(lamp.getKey(), lamp.getValue(), row.getInt(column(lamp.getValue()))));
        }
        return lamps;
    }

    private static List<CategoryCount> categories(TaskSelection selection, JdbcClient views) {
        return views.sql("SELECT t.category, " + COUNTS + selection.sql()
                        + " GROUP BY t.category HAVING count(*) FILTER (WHERE "
                        + TaskSelection.bucket(Bucket.REGISTERED) + ") > 0 ORDER BY registered DESC, t.category")
                .params(selection.parameters())
                .query((row, number) -> new CategoryCount(
                        row.getString("category"),
                        row.getInt("registered"),
                        row.getInt("closed"),
                        row.getInt("open"),
                        row.getInt("overdue")))
                .list();
    }

    /** A unit is called as its newest task calls it; its id holds its tasks together. */
    private static List<UnitCount> units(TaskSelection selection, JdbcClient views) {
        return views.sql("""
                        SELECT t.lead_unit_id, (array_agg(t.lead_unit ORDER BY t.position DESC))[1] AS lead_unit,
                               u.group_name, %s %s
                          AND t.lead_unit_id IS NOT NULL
                        GROUP BY t.lead_unit_id, u.group_name
                        HAVING count(*) FILTER (WHERE %s) > 0
                        ORDER BY open DESC, lead_unit
                        """.formatted(COUNTS, selection.sql(), TaskSelection.bucket(Bucket.REGISTERED)))
                .params(selection.parameters())
                .query(OverviewQuery::unit)
                .list();
    }

    private static UnitCount unit(ResultSet row, int number) throws SQLException {
        return new UnitCount(
                new UnitRef(new UnitId(row.getObject("lead_unit_id", UUID.class)), row.getString("lead_unit")),
                row.getString("group_name"),
                row.getInt("registered"),
                row.getInt("closed"),
                row.getInt("open"),
                row.getInt("overdue"));
    }

    private static List<MonthCount> trend(TaskSelection selection, YearMonth last, JdbcClient views) {
        var registered = byMonth(selection, "registered_on", Bucket.REGISTERED, views);
        var closed = byMonth(selection, "closed_on", Bucket.CLOSED, views);
        return LongStream.range(0, TREND_MONTHS)
                .mapToObj(step -> last.minusMonths(TREND_MONTHS - 1 - step))
                .map(month -> new MonthCount(month, registered.getOrDefault(month, 0), closed.getOrDefault(month, 0)))
                .toList();
    }

    private static Map<YearMonth, Integer> byMonth(
            TaskSelection selection, String day, Bucket bucket, JdbcClient views) {
        return views
                .sql("SELECT to_char(t.%1$s, 'YYYY-MM'), count(*) %2$s AND %3$s AND t.%1$s IS NOT NULL GROUP BY 1"
                        .formatted(day, selection.sql(), TaskSelection.bucket(bucket)))
                .params(selection.parameters())
                .query((row, number) -> Map.entry(YearMonth.parse(row.getString(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String column(Bucket bucket) {
        return bucket.name().toLowerCase(Locale.ROOT);
    }

    private static String counts(Bucket... buckets) {
        return Stream.of(buckets)
                .map(bucket ->
                        "count(*) FILTER (WHERE %s) AS %s ".formatted(TaskSelection.bucket(bucket), column(bucket)))
                .collect(Collectors.joining(", "));
    }
}
