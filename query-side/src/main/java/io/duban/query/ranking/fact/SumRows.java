package io.duban.query.ranking.fact;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.ranking.place.CodePoints;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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

    /** A name stands for many units: one text is enough. */
    private final Map<String, String> names = new HashMap<>();

    private SumRows() {}

    /** Rows of {@link FactQuery}. */
    static List<FactSum> of(ResultSet rows) throws SQLException {
        var read = new SumRows();
        while (rows.next()) {
            read.unit(rows, read.added(rows));
        }
        return List.copyOf(read.sums);
    }

    /** Rows of {@link KeptSums}; nothing if one does not hold at the moment yet, or its unit has no name. */
    static Optional<List<FactSum>> kept(ResultSet rows, Instant asOf) throws SQLException {
        var read = new SumRows();
        while (rows.next()) {
            var holdsFrom = rows.getTimestamp("holds_from");
            if (holdsFrom != null && holdsFrom.toInstant().isAfter(asOf) || rows.getString("unit") == null) {
                return Optional.empty();
            }
            var told = read.added(rows);
            read.waited(rows, asOf, told);
            read.unit(rows, told);
        }
        return Optional.of(List.copyOf(read.sums));
    }

    private void unit(ResultSet row, Map<String, Long> told) throws SQLException {
        var group = row.getString("group_name");
        var id = new UnitId(row.getObject("unit_id", UUID.class));
        var unit = row.getString("unit");
        if (told.isEmpty()) {
            sums.add(new FactSum(group, id, unit, null, 0));
        }
        told.forEach((name, value) -> sums.add(new FactSum(group, id, unit, name, value)));
    }

    private Map<String, Long> added(ResultSet row) throws SQLException {
        var told = new TreeMap<String, Long>(CodePoints.ORDER);
        var array = row.getArray("names");
        if (array != null) {
            var names = (String[]) array.getArray();
            var numbers = (Long[]) row.getArray("numbers").getArray();
            for (var i = 0; i < names.length; i++) {
                told.put(once(names[i]), numbers[i]);
            }
        }
        return told;
    }

    /** What counts only after its time, if that has come. */
    private void waited(ResultSet row, Instant asOf, Map<String, Long> told) throws SQLException {
        var array = row.getArray("waiting_names");
        if (array == null) {
            return;
        }
        var names = (String[]) array.getArray();
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
