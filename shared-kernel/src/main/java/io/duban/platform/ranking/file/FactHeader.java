package io.duban.platform.ranking.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which column stands where. All have to be there, in any order, and no other. */
final class FactHeader {

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> names;

    private FactHeader(List<String> names) {
        this.names = names;
    }

    static FactHeader read(CsvRows.Row row, List<String> names, FileProblems problems) {
        var header = new FactHeader(names);
        for (var i = 0; i < row.size(); i++) {
            var name = CsvRows.key(row.cell(i));
            if (!names.contains(name)) {
                problems.at(row.line(), i + 1, row.cell(i), "不认识的列，表头应为 " + String.join(",", names));
            } else if (header.places.put(name, i) != null) {
                problems.at(row.line(), i + 1, name, "同一列写了两次");
            }
        }
        var missing = new ArrayList<>(names);
        missing.removeAll(header.places.keySet());
        if (!missing.isEmpty()) {
            problems.at(
                    row.line(),
                    row.size(),
                    "",
                    "缺少列 " + String.join("、", missing) + "，表头应为 " + String.join(",", names));
        }
        problems.refuseIfAny();
        return header;
    }

    /** Whether the row has as many fields as the header. */
    boolean fits(CsvRows.Row row, FileProblems problems) {
        if (row.size() == names.size()) {
            return true;
        }
        problems.at(
                row.line(),
                Math.min(row.size(), names.size()),
                "",
                "应有 %d 列（%s），现有 %d 列".formatted(names.size(), String.join(",", names), row.size()));
        return false;
    }

    String cell(CsvRows.Row row, String name) {
        return row.cell(places.get(name));
    }

    /** From 1. */
    int column(String name) {
        return places.get(name) + 1;
    }
}
