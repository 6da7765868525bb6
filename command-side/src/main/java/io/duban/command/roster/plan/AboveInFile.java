package io.duban.command.roster.plan;

import static io.duban.kernel.roster.RosterColumn.PARENT;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which row of a file stands above which. */
final class AboveInFile {

    private final Map<String, UnitEntry> byName = new LinkedHashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();

    AboveInFile(List<UnitEntry> entries) {
        entries.forEach(entry -> byName.put(entry.name(), entry));
    }

    /** How many rows stand above it; any number for what hangs on a circle. */
    int depth(UnitEntry entry) {
        return depths.computeIfAbsent(entry.name(), name -> {
            var steps = 0;
            for (var here = parent(entry); here != null && steps <= byName.size(); here = parent(here)) {
                steps++;
            }
            return steps;
        });
    }

    /** The names of the circle that it stands on or below, its first one again at the end; empty if there is none. */
    List<String> circle(UnitEntry entry) {
        var passed = new LinkedHashMap<String, Integer>();
        for (var here = entry; here != null; here = parent(here)) {
            var before = passed.putIfAbsent(here.name(), passed.size());
            if (before != null) {
                var names = passed.keySet().stream().skip(before).toList();
                return Stream.concat(names.stream(), Stream.of(here.name())).toList();
            }
        }
        return List.of();
    }

    private @Nullable UnitEntry parent(UnitEntry entry) {
        return byName.get(entry.row().text(PARENT));
    }
}
