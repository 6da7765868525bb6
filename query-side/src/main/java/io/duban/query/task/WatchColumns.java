package io.duban.query.task;

import io.duban.kernel.limit.TaskLamp;
import io.duban.kernel.task.LampAgainst;
import io.duban.platform.event.DubanJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What has been noticed about a task as columns, and back. */
final class WatchColumns {

    private static final JsonMapper STORED = DubanJson.mapper();

    private WatchColumns() {}

    static void put(Map<String, @Nullable Object> row, WatchLine watch) {
        var against = watch.against();
        row.put("lamp", watch.lamp().name());
        row.put("lamp_against", against == null ? null : against.name());
        row.put("awaited", STORED.valueToTree(watch.awaited()));
        row.put("slips", STORED.valueToTree(watch.slips()));
        row.put("expiry_reminders", watch.reminders());
    }

    static WatchLine read(ResultSet row) throws SQLException {
        var against = row.getString("lamp_against");
        return new WatchLine(
                TaskLamp.valueOf(row.getString("lamp")),
                against == null ? null : LampAgainst.valueOf(against),
                List.of(STORED.readValue(row.getString("awaited"), WatchLine.Answer[].class)),
                List.of(STORED.readValue(row.getString("slips"), WatchLine.Slip[].class)),
                row.getInt("expiry_reminders"));
    }
}
