package io.duban.query.ranking.fact;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.ranking.place.CodePoints;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Reads one row per unit, its numbers as arrays, and tells them one by one in the order of their names. */
final class SumRows {

    private final List<FactSum> sums = new ArrayList<>();
    private final Instant asOf;

    /** A name stands for many units: one text is enough. */
    private final Map<String, String> names = new HashMap<>();

    private SumRows(Instant asOf) {
        this.asOf = asOf;
    }

    /** Nothing if what was kept of some unit does not hold at the moment yet. */
    static Optional<List<FactSum>> of(ResultSet rows, Instant asOf) throws SQLException {
        var read = new SumRows(asOf);
        while (rows.next()) {
            var holdsFrom = rows.getObject("holds_from", OffsetDateTime.class);
            if (holdsFrom != null && holdsFrom.toInstant().isAfter(asOf)) {
                return Optional.empty();
            }
            read.unit(rows);
        }
        return Optional.of(List.copyOf(read.sums));
    }

    private void unit(ResultSet row) throws SQLException {
        var group = row.getString("group_name");
        var id = new UnitId(row.getObject("unit_id", UUID.class));
        var unit = row.getString("unit");
        var told = new TreeMap<String, Long>(CodePoints.ORDER);
        settled(row, told);
        waited(row, told);
        if (told.isEmpty()) {
            sums.add(new FactSum(group, id, unit, null, 0));
        }
        told.forEach((name, value) -> sums.add(new FactSum(group, id, unit, name, value)));
    }

    private void settled(ResultSet row, Map<String, Long> told) throws SQLException {
        var counted = row.getArray("names");
        if (counted == null) {
            return;
        }
        var names = (String[]) counted.getArray();
        var numbers = (Long[]) row.getArray("numbers").getArray();
        for (var i = 0; i < names.length; i++) {
            told.put(once(names[i]), numbers[i]);
        }
    }

    /** What counts only after its time, if that has come. */
    private void waited(ResultSet row, Map<String, Long> told) throws SQLException {
        var waiting = row.getArray("waiting_names");
        if (waiting == null) {
            return;
        }
        var names = (String[]) waiting.getArray();
        var numbers = (Long[]) row.getArray("waiting_numbers").getArray();
        var after = (Timestamp[]) row.getArray("waiting_after").getArray();
        for (var i = 0; i < names.length; i++) {
            if (after[i].toInstant().isBefore(asOf)) {
                told.merge(once(names[i]), numbers[i], Math::addExact);
            }
        }
    }

    private String once(String name) {
        return names.computeIfAbsent(name, first -> first);
    }
}
