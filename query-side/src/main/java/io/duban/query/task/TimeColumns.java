package io.duban.query.task;

import io.duban.kernel.limit.LampInstants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of a line about instants as columns, and back. */
final class TimeColumns {

    private TimeColumns() {}

    static void put(Map<String, @Nullable Object> row, LineTimes times) {
        row.put("limit_profile", times.profile());
        row.put("limit_version", times.profileVersion());
        row.put("lamp_running", times.lamp().running());
        row.put("near_from", times.lamp().nearFrom());
        row.put("today_from", times.lamp().todayFrom());
        row.put("overdue_after", times.lamp().overdueAfter());
        row.put("office_overdue_after", times.officeOverdueAfter());
        row.put("limit_over_after", times.limitOverAfter());
        row.put("office_since", times.officeSince());
        row.put("returned", times.returned());
        row.put("look_at", times.lookAt());
    }

    static LineTimes read(ResultSet row) throws SQLException {
        return new LineTimes(
                row.getString("limit_profile"),
                row.getInt("limit_version"),
                new LampInstants(
                        row.getBoolean("lamp_running"),
                        instant(row, "near_from"),
                        instant(row, "today_from"),
                        instant(row, "overdue_after")),
                instant(row, "office_overdue_after"),
                instant(row, "limit_over_after"),
                instant(row, "office_since"),
                row.getInt("returned"),
                instant(row, "look_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
