package io.duban.query.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** A ranking group in a month, with its units. */
public record GroupMonth(String name, List<UnitThen> units) {

    static List<GroupMonth> of(List<UnitThen> units) {
        var groups = new LinkedHashMap<String, List<UnitThen>>();
        units.stream().filter(UnitThen::active).forEach(unit -> groups.computeIfAbsent(
                        unit.group(), name -> new ArrayList<>())
                .add(unit));
        return groups.entrySet().stream()
                .map(group -> new GroupMonth(group.getKey(), group.getValue()))
                .toList();
    }
}
