package io.duban.query.ranking.fact;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.ranking.place.CodePoints;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Reads one row per unit, its numbers as two arrays, and tells them one by one in the order of their names. */
final class SumRows {

    private final List<FactSum> sums = new ArrayList<>();

    /** A name stands for many units: one text is enough. */
    private final Map<String, String> names = new HashMap<>();

    private SumRows() {}

    static List<FactSum> of(ResultSet rows) throws SQLException {
        var read = new SumRows();
        while (rows.next()) {
            read.unit(rows);
        }
        return List.copyOf(read.sums);
    }

    private void unit(ResultSet row) throws SQLException {
        var group = row.getString("group_name");
        var id = new UnitId(row.getObject("unit_id", UUID.class));
        var unit = row.getString("unit");
        var told = row.getArray("names");
        if (told == null) {
            sums.add(new FactSum(group, id, unit, null, 0));
            return;
        }
        var names = (String[]) told.getArray();
        var numbers = (Long[]) row.getArray("numbers").getArray();
        var sorted = new TreeMap<String, Long>(CodePoints.ORDER);
        for (var i = 0; i < names.length; i++) {
            sorted.put(this.names.computeIfAbsent(names[i], name -> name), numbers[i]);
        }
        sorted.forEach((name, value) -> sums.add(new FactSum(group, id, unit, name, value)));
    }
}
